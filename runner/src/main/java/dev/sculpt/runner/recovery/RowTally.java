package dev.sculpt.runner.recovery;

import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.run.NetworkRow;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the networks of a row. One that a plugin failed on has a status and nothing else. */
final class RowTally {

    /** A measure of what a criterion keeps. */
    record Key(String criterion, String measure) { }

    private final Map<Key, MeasureTally> tallies = new LinkedHashMap<>();
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private final Set<String> kept = new LinkedHashSet<>();
    private final Set<String> compared = new LinkedHashSet<>();
    private final Set<Object> trained = new HashSet<>();
    private int networks;

    /**
     * Counts a network.
     *
     * @param trainedNetwork what the trained network is known by that it was made of
     */
    void add(NetworkRow network, Object trainedNetwork) {
        statuses.merge(network.status(), 1, Integer::sum);
        if (network.status() == Status.FAILED) {
            return;
        }
        networks++;
        network.fault().ifPresent(fault -> faults.merge(fault, 1, Integer::sum));
        trained.add(trainedNetwork);
        kept.add(network.criterion());
        exact(network).forEach((criterion, exact) -> {
            compared.add(criterion);
            count(criterion, Sculpted.EXACT, MeasureTally.of(exact));
        });
        network.measures().forEach((name, value) -> {
            if (!name.equals(Sculpted.EXACT)) {
                count(network.criterion(), name, MeasureTally.of(value));
            }
        });
    }

    // For each criterion whether it keeps the exact hierarchy, the one that did keep first.
    private static Map<String, Boolean> exact(NetworkRow network) {
        Map<String, Boolean> exact = new LinkedHashMap<>();
        network.exact().ifPresent(value -> exact.put(network.criterion(), value));
        network.tries().exactByCriterion().forEach(exact::putIfAbsent);
        if (network.tries().exact().isPresent() && network.tries().count() > 1) {
            exact.put(Recovery.ANY_TRY, network.tries().exact().getAsInt() > 0);
        }
        return exact;
    }

    private void count(String criterion, String measure, MeasureTally tally) {
        tallies.merge(new Key(criterion, measure), tally, MeasureTally::plus);
    }

    Optional<MeasureTally> tally(String criterion, String measure) {
        return Optional.ofNullable(tallies.get(new Key(criterion, measure)));
    }

    /** Returns what a measure says of what was kept. */
    Optional<MeasureTally> kept(String measure) {
        return kept.stream().flatMap(criterion -> tally(criterion, measure).stream()).reduce(MeasureTally::plus);
    }

    /** Returns the criteria that kept, as a rule one. */
    Set<String> kept() {
        return kept;
    }

    /** Returns all criteria that the exact hierarchies are known for. */
    Set<String> compared() {
        return compared;
    }

    /** Returns the measures that are known of some network. */
    List<String> measures() {
        return tallies.keySet().stream().map(Key::measure).distinct().toList();
    }

    int wrong(Fault fault) {
        return faults.getOrDefault(fault, 0);
    }

    int with(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Returns whether no two networks of these rows were made of one trained network. */
    static boolean isIndependent(List<RowTally> rows) {
        if (rows.size() == 1) {
            return rows.get(0).trained.size() == rows.get(0).networks;
        }
        Set<Object> all = new HashSet<>();
        rows.forEach(row -> all.addAll(row.trained));
        return all.size() == rows.stream().mapToInt(row -> row.networks).sum();
    }
}
