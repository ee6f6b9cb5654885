package dev.sculpt.runner.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What became of one network of a run.
 *
 * @param index its position in the run, from 0
 * @param task the name of its task
 * @param layers the widths of its unit layers from the inputs up, empty where it was never made
 * @param seed the seed all its randomness comes from
 * @param variant what sets its pipeline apart from the others of a sweep, empty where nothing is swept
 * @param settings the settings of every stage: strings, numbers, booleans, and lists and string-keyed maps of
 *     these
 * @param status how far it got
 * @param message why it got no further, in one line
 * @param denseAccuracy bit accuracy of the dense network on the test rows, in 0..1; empty where none was trained
 * @param sculpture the sculpted network with its modules; empty where a plugin failed
 * @param tries how many choices of searched settings were tried
 * @param triesExact how many of them had the exact hierarchy; empty where the truth is not known
 * @param exactByCriterion for each choice of criteria that is compared, whether the try it would have kept had the exact
 *     hierarchy; empty where the truth is not known
 * @param seconds time from start to end, which includes waiting for other networks
 */
public record NetworkResult(
        int index,
        String task,
        List<Integer> layers,
        long seed,
        String variant,
        Map<String, Object> settings,
        Status status,
        Optional<String> message,
        OptionalDouble denseAccuracy,
        Optional<Sculpture> sculpture,
        int tries,
        OptionalInt triesExact,
        Map<String, Boolean> exactByCriterion,
        double seconds) {

    public NetworkResult {
        layers = List.copyOf(layers);
        exactByCriterion = Collections.unmodifiableMap(new LinkedHashMap<>(exactByCriterion));
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** Returns the widths of the layers as {@code 4-24-24-4}. */
    public String architecture() {
        return layers.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}
