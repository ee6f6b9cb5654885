package dev.sculpt.runner.run;

import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.engine.Tries;
import dev.sculpt.runner.plan.FixedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param marks a line for each stage that was shown the true hierarchy, and one where no network was trained
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
        List<String> marks,
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
        marks = List.copyOf(marks);
        measures = FixedMap.of(measures);
    }

    /** Returns the row of a network that a plugin failed on. */
    static NetworkRow failed(NetworkId id, double seconds) {
        return new NetworkRow(id, Status.FAILED, Optional.empty(), Map.of(), new Tries(0, OptionalInt.empty(), Map.of()),
                Optional.empty(), "", List.of(), seconds);
    }

    /** Returns the same network with the time that it took. */
    NetworkRow withSeconds(double taken) {
        return new NetworkRow(id, status, size, measures, tries, fault, criterion, marks, taken);
    }

    /**
     * Returns whether another recording of this network, of equal identity and seed, says the same: of how far it got, its
     * size, its tries and every measure that both have.
     */
    boolean isSame(NetworkRow other) {
        return status == other.status && size.equals(other.size) && tries.count() == other.tries.count()
                && tries.exact().equals(other.tries.exact()) && agree(measures, other.measures)
                && agree(tries.exactByCriterion(), other.tries.exactByCriterion());
    }

    private static boolean agree(Map<String, ?> some, Map<String, ?> others) {
        return some.entrySet().stream().allMatch(one -> !others.containsKey(one.getKey())
                || Objects.equals(others.get(one.getKey()), one.getValue()));
    }

    /** Returns this network with what only another recording of it says. */
    NetworkRow joined(NetworkRow other) {
        if (measures.keySet().containsAll(other.measures.keySet())
                && tries.exactByCriterion().keySet().containsAll(other.tries.exactByCriterion().keySet())) {
            return this;
        }
        Tries joined = new Tries(tries.count(), tries.exact(),
                joined(tries.exactByCriterion(), other.tries.exactByCriterion()));
        return new NetworkRow(id, status, size, joined(measures, other.measures), joined, fault.or(() -> other.fault),
                criterion, marks, seconds);
    }

    private static <T> Map<String, T> joined(Map<String, T> some, Map<String, T> others) {
        Map<String, T> both = new LinkedHashMap<>(some);
        others.forEach(both::putIfAbsent);
        return both;
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
