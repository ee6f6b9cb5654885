package dev.sculpt.runner.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is to be run, checked.
 *
 * @param name of the pipeline
 * @param variants the combinations of swept settings
 * @param seeds each variant is run once with each
 * @param given set where the model brings finished networks; then there is one variant and seeds play no part
 * @param effective the pipeline as it is run, every default spelled out, as plain values
 */
public record Plan(
        String name, List<Variant> variants, List<Long> seeds, Optional<GivenPlan> given, Map<String, Object> effective) {

    public Plan {
        variants = List.copyOf(variants);
        seeds = List.copyOf(seeds);
    }

    /** Returns the number of networks. */
    public int networks() {
        return given.map(GivenPlan::networks).orElseGet(() -> Math.multiplyExact(variants.size(), seeds.size()));
    }

    /** Returns the number of tries over all networks. */
    public long tries() {
        return given.isPresent()
                ? (long) networks() * variants.get(0).pipeline().tries()
                : variants.stream().mapToLong(variant -> variant.pipeline().tries()).sum() * seeds.size();
    }
}
