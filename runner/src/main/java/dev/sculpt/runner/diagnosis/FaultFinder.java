package dev.sculpt.runner.diagnosis;

import dev.sculpt.api.module.ModuleAssignment;
import dev.sculpt.api.module.ModuleAssignment.Held;
import dev.sculpt.api.module.ModuleAssignment.NotHeld;
import dev.sculpt.api.module.ModuleAssignment.Undecided;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.runner.statistics.Counted;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the stage that made a hierarchy wrong: the first after which no try is right any more. A try is right after
 * sculpting where its network holds the true hierarchy ({@link ModuleAssignment#ofTruth}), after detection where what was
 * found is exact. Cost: that of an assignment for each different network of the tries, until one holds. Not thread-safe.
 */
public final class FaultFinder {

    private static final String UNDECIDED = "whether the network of a try holds the true hierarchy was not decided in "
            + ModuleAssignment.MOST_STEPS + " steps";

    private final TrueHierarchy truth;
    private final Names names;
    private final Map<Network, ModuleAssignment> assignments = new IdentityHashMap<>();

    /**
     * Creates one for the networks of a task.
     *
     * @param names of the task's inputs and outputs
     */
    public FaultFinder(TrueHierarchy truth, Names names) {
        this.truth = truth;
        this.names = names;
    }

    /**
     * Says why the hierarchy that was kept is wrong.
     *
     * @param kept the try that was kept, not exact
     * @param tries all, the one kept included
     * @param learned whether the network that was kept reached the accuracy asked for, before or after a round of pruning
     * @param lack why it got no further, empty where it is sculpted
     */
    public Diagnosis diagnose(TriedNetwork kept, List<TriedNetwork> tries, boolean learned, Optional<String> lack) {
        List<TriedNetwork> sculpted = tries.stream().filter(TriedNetwork::sculpted).toList();
        String difference = kept.sculpted() ? HierarchyDifference.of(truth, kept.hierarchy(), names).text() : "";
        long exact = sculpted.stream().filter(TriedNetwork::exact).count();
        if (!learned && sculpted.isEmpty()) {
            return new Diagnosis(Fault.NOT_LEARNED, difference, lack.orElse("the accuracy asked for was not reached"));
        } else if (exact > 0) {
            return new Diagnosis(Fault.NOT_CHOSEN, difference, "exact in " + exact + " of " + count(tries));
        } else if (sculpted.stream().anyMatch(one -> assignment(one) instanceof Held)) {
            return new Diagnosis(Fault.NOT_DETECTED, difference, kept.sculpted() && assignment(kept) instanceof Held
                    ? "the network kept holds the true hierarchy" : "another try's network holds it; in the one kept, "
                            + whyNot(kept, lack));
        }
        Optional<TriedNetwork> undecided =
                sculpted.stream().filter(one -> assignment(one) instanceof Undecided).findFirst();
        return undecided.isEmpty() ? new Diagnosis(Fault.NOT_SCULPTED, difference, whyNot(kept, lack))
                : new Diagnosis(Fault.UNDECIDED, difference, UNDECIDED);
    }

    private static String count(List<TriedNetwork> tries) {
        return Counted.of(tries.size(), "try", "tries");
    }

    private ModuleAssignment assignment(TriedNetwork one) {
        return assignments.computeIfAbsent(
                one.network(), network -> ModuleAssignment.ofTruth(network, one.living(), truth));
    }

    private String whyNot(TriedNetwork one, Optional<String> lack) {
        if (!one.sculpted()) {
            return lack.orElse(one.network().livingEdges() == one.network().edges()
                    ? "no edge of it is dead" : "its accuracy misses what is asked for");
        }
        return assignment(one) instanceof NotHeld not
                ? new ObstacleText(truth, names, one.network().depth()).of(not.obstacle())
                : UNDECIDED;
    }
}
