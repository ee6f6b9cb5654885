package dev.sculpt.runner.engine;

import dev.sculpt.runner.plan.DeclaredVariants;
import dev.sculpt.runner.plan.FixedMap;
import dev.sculpt.runner.plan.Identity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which network of a run it is.
 *
 * @param index its position in the run, from 0
 * @param task the name of its task
 * @param layers the widths of its unit layers from the inputs up, empty where it was never made
 * @param seed the seed all its randomness comes from
 * @param variant what sets its pipeline apart from the others of a run, in one line; empty for the only one
 * @param swept the same as plain values by key, the name of the variant under {@code compare} first, then in the
 *     order of the sweep
 * @param identity what it is known by next to its seed
 */
public record NetworkId(
        int index, String task, List<Integer> layers, long seed, String variant, Map<String, Object> swept,
        Identity identity) {

    /** The key of {@code swept} under which the name of the compared variant stands. */
    public static final String COMPARED = DeclaredVariants.KEY;

    public NetworkId {
        layers = List.copyOf(layers);
        swept = swept == null ? Map.of() : FixedMap.of(swept); // null within is a value
    }

    /** Returns the name of the compared variant; nothing where the pipeline compares none. */
    public Optional<String> compared() {
        return Optional.ofNullable(swept.get(COMPARED)).map(String::valueOf);
    }

    /** Returns the widths of the layers as {@code 4-24-24-4}. */
    public String architecture() {
        return layers.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}
