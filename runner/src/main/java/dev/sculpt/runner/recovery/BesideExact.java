package dev.sculpt.runner.recovery;

import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands beside the exact hierarchies of some networks as they were kept, so that nobody reads them alone: what their
 * shapes score by chance, and whether the networks use what was found.
 *
 * @param tallies those that are known, by measure
 */
public record BesideExact(Map<String, MeasureTally> tallies) {

    /** A null: over which share of all orders of the inputs the hierarchy would be exact. */
    public static final String PERMUTED = "exact_permuted";
    /** The share of pairs of rows in which the network does what its sub-functions say. */
    public static final String INTERCHANGE = "interchange";
    /** Whether the modules describe the task as briefly as the true ones. */
    public static final String VALID = "valid";
    /** How many signals more than one module computes. */
    public static final String DUPLICATED = "duplicated";

    private static final List<String> NAMES = List.of(Sculpted.EXACT, PERMUTED, INTERCHANGE, VALID, DUPLICATED);

    public BesideExact {
        tallies = Map.copyOf(tallies);
    }

    /** Returns those of these measures that are known. */
    public static BesideExact of(Function<String, Optional<MeasureTally>> known) {
        Map<String, MeasureTally> tallies = new LinkedHashMap<>();
        NAMES.forEach(name -> known.apply(name).ifPresent(tally -> tallies.put(name, tally)));
        return new BesideExact(tallies);
    }

    /** Returns the sum of this and another. */
    public BesideExact plus(BesideExact other) {
        Map<String, MeasureTally> sum = new LinkedHashMap<>(tallies);
        other.tallies.forEach((name, tally) -> sum.merge(name, tally, MeasureTally::plus));
        return new BesideExact(sum);
    }

    /** Returns what one of these measures says; nothing where it is known of no network. */
    public Optional<MeasureTally> tally(String measure) {
        return Optional.ofNullable(tallies.get(measure));
    }

    /** Returns whether anything is known but whether hierarchies are exact. */
    public boolean isKnown() {
        return NAMES.stream().anyMatch(name -> !name.equals(Sculpted.EXACT) && tallies.containsKey(name));
    }
}
