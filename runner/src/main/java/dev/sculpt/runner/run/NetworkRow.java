package dev.sculpt.runner.run;

import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.engine.Tries;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What reports need of one recorded network, without its weights and modules: some hundred bytes.
 *
 * @param id which it is
 * @param status how far it got
 * @param size what it is like; empty where a plugin failed on it, or the line does not say
 * @param measures those that are known, by the names they have in results: booleans and numbers
 * @param tries the choices that it was kept from
 * @param fault the stage that is to blame where the hierarchy is wrong and that is known
 * @param criterion what chose among them, written as under {@code compare}, such as {@code least-mixed+sparsest}
 * @param cheating a line for each stage that was shown the true hierarchy
 * @param seconds time from start to end, NaN where it is not known
 */
public record NetworkRow(
        NetworkId id,
        Status status,
        Optional<Size> size,
        Map<String, Object> measures,
        Tries tries,
        Optional<Fault> fault,
        String criterion,
        List<String> cheating,
        double seconds) {

    /**
     * The size of a sculpted network.
     *
     * @param accuracy bit accuracy on the test rows, where it is known
     * @param units living hidden units
     * @param edges living edges
     * @param densityPercent their share of the dense network's edges
     */
    public record Size(OptionalDouble accuracy, int units, long edges, double densityPercent) { }

    public NetworkRow {
        cheating = List.copyOf(cheating);
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /** Returns the row of a network that a plugin failed on. */
    static NetworkRow failed(NetworkId id, double seconds) {
        return new NetworkRow(id, Status.FAILED, Optional.empty(), Map.of(), new Tries(0, OptionalInt.empty(), Map.of()),
                Optional.empty(), "", List.of(), seconds);
    }

    /** Returns the same network with the time that it took. */
    NetworkRow withSeconds(double taken) {
        return new NetworkRow(id, status, size, measures, tries, fault, criterion, cheating, taken);
    }

    /** Returns a measure that says yes or no; nothing where it is not known. */
    public Optional<Boolean> holds(String measure) {
        return Optional.ofNullable(measures.get(measure)).filter(Boolean.class::isInstance).map(Boolean.class::cast);
    }

    /** Returns whether the hierarchy is exact; nothing where the truth is not known. */
    public Optional<Boolean> exact() {
        return holds(Sculpted.EXACT);
    }
}
