package dev.sculpt.runner.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which networks the pipelines run that are run as one: what two of them have in common would count twice. */
final class PartsApart {

    private final Map<Identity, Map<Long, String>> known = new HashMap<>(); // which part a network is of

    /**
     * Takes a part.
     *
     * @param part what it is called
     * @param variants its networks, each once
     * @return the first network that another part has too, in words
     */
    Optional<String> add(String part, List<Variant> variants) {
        Optional<String> twice = Optional.empty();
        for (Variant variant : variants) {
            Map<Long, String> seeds = known.computeIfAbsent(variant.identity(), any -> new HashMap<>());
            for (long seed : variant.seeds()) {
                String other = seeds.putIfAbsent(seed, part);
                if (other != null && twice.isEmpty()) {
                    twice = Optional.of(variant.pipeline().taskName() + (variant.label().isEmpty() ? "" : ", ")
                            + variant.label() + " with seed " + seed + " of " + part + " is there already, in " + other);
                }
            }
        }
        return twice;
    }
}
