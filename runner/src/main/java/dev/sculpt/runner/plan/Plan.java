package dev.sculpt.runner.plan;

import dev.sculpt.api.task.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is to be run, checked.
 *
 * @param name of the pipeline
 * @param variants the combinations of swept settings
 * @param given set where the model brings finished networks; then there is one variant, whose seeds play no part
 * @param effective the pipeline as it is run, every default spelled out, as plain values
 */
public record Plan(
        String name, List<Variant> variants, Optional<GivenPlan> given, Map<String, Object> effective) {

    public Plan {
        variants = List.copyOf(variants);
    }

    /** Returns the number of networks. */
    public int networks() {
        return given.map(GivenPlan::networks)
                .orElseGet(() -> variants.stream().mapToInt(variant -> variant.seeds().size()).reduce(0, Math::addExact));
    }

    /** Returns the number of tries over all networks. */
    public long tries() {
        return given.isPresent()
                ? (long) networks() * variants.get(0).pipeline().tries()
                : variants.stream().mapToLong(one -> (long) one.pipeline().tries() * one.seeds().size()).sum();
    }

    /** Returns the seeds of all variants, each once: numbers, and texts such as {@code 0..99}. */
    public List<Object> seeds() {
        return Seeds.written(variants.stream().flatMap(variant -> variant.seeds().stream()).distinct().toList());
    }

    /**
     * Returns the task of a network.
     *
     * @param index of the network in the run
     * @param name of its task, by which tasks of finished networks are found
     */
    public Optional<Task> taskOf(int index, String name) {
        if (given.isPresent()) {
            return given.get().task(name).or(() -> variants.get(0).task());
        }
        int first = 0;
        for (Variant variant : variants) {
            first += variant.seeds().size();
            if (index < first) {
                return variant.task();
            }
        }
        throw new IndexOutOfBoundsException(index);
    }
}
