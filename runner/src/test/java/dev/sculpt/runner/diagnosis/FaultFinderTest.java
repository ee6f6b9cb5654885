package dev.sculpt.runner.diagnosis;

import static dev.sculpt.runner.diagnosis.Truths.module;
import static dev.sculpt.runner.diagnosis.Truths.names;
import static dev.sculpt.runner.diagnosis.Truths.truth;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.runner.engine.SmallNetworks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultFinderTest {

    /** {x0 x1} with y0, {x2 x3} with y1. */
    private static final TrueHierarchy HALVES =
            truth(List.of(module(List.of(0, 1), List.of(0)), module(List.of(2, 3), List.of(1))));
    private static final int[][] TWO = {{0, 0, 1, 1}, {0, 0, 1}, {0, 1}};
    private static final int[][] ONE = {{0, 0, 0, 0}, {0, 0, 0}, {0, 0}};
    private static final String JOINED =
            "x0 x1 and x2 x3 are one module, should be two; y0 and y1 are one module, should be two";

    /** Holds the halves. */
    private static final Network HOLDS = SmallNetworks.halves();
    /** h1.1 reads x1 and x2. */
    private static final Network CROSSED = SmallNetworks.of(new int[] {4, 3, 2},
            new int[][] {{0, 0}, {1, 0}, {1, 1}, {2, 1}, {2, 2}, {3, 2}}, new int[][] {{0, 0}, {1, 1}, {2, 1}});

    private static TriedNetwork tried(Network network, int[][] labels, boolean sculpted, boolean exact) {
        return new TriedNetwork(network, LivingUnits.of(network), Hierarchy.of(network, new UnitLabels(labels)), sculpted,
                exact);
    }

    private static Diagnosis diagnose(TriedNetwork... keptFirst) {
        return new FaultFinder(HALVES, names(4, 2)).diagnose(keptFirst[0], List.of(keptFirst), true, Optional.empty());
    }

    @Test
    void notLearned() {
        TriedNetwork dense = tried(CROSSED, ONE, false, false);
        FaultFinder finder = new FaultFinder(HALVES, names(4, 2));
        Optional<String> lack = Optional.of("the dense network reaches accuracy 0.9, asked for was 1.0");
        assertEquals(new Diagnosis(Fault.NOT_LEARNED, "", lack.get()),
                finder.diagnose(dense, List.of(dense), false, lack));
        // Another try was accepted after all, so that learning is not the first stage at which none was right.
        assertEquals(new Diagnosis(Fault.NOT_DETECTED, "", "another try's network holds it; in the one kept, " + lack.get()),
                finder.diagnose(dense, List.of(dense, tried(HOLDS, ONE, true, false)), false, lack));
    }

    @Test
    void notSculpted() {
        assertEquals(new Diagnosis(Fault.NOT_SCULPTED, JOINED, "h1.1 reads x1 and x2, which no module reads together"),
                diagnose(tried(CROSSED, ONE, true, false), tried(CROSSED, TWO, true, false)));
    }

    @Test
    void notPruned() {
        TriedNetwork dense = tried(CROSSED, ONE, false, false);
        assertEquals(new Diagnosis(Fault.NOT_SCULPTED, "", "no pruning round kept the accuracy of 1.0"),
                new FaultFinder(HALVES, names(4, 2)).diagnose(
                        dense, List.of(dense), true, Optional.of("no pruning round kept the accuracy of 1.0")));
        // A network that holds the hierarchy without being sculpted is no find.
        assertEquals(new Diagnosis(Fault.NOT_SCULPTED, "", "its accuracy misses what is asked for"),
                diagnose(tried(HOLDS, TWO, false, false)));
    }

    @Test
    void notDetected() {
        assertEquals(new Diagnosis(Fault.NOT_DETECTED, JOINED, "the network kept holds the true hierarchy"),
                diagnose(tried(HOLDS, ONE, true, false), tried(CROSSED, ONE, true, false)));
        assertEquals(new Diagnosis(Fault.NOT_DETECTED, JOINED, "another try's network holds it; in the one kept, "
                        + "h1.1 reads x1 and x2, which no module reads together"),
                diagnose(tried(CROSSED, ONE, true, false), tried(HOLDS, ONE, true, false)));
    }

    @Test
    void notChosen() {
        assertEquals(new Diagnosis(Fault.NOT_CHOSEN, JOINED, "exact in 2 of 3 tries"),
                diagnose(tried(CROSSED, ONE, true, false), tried(HOLDS, TWO, true, true), tried(HOLDS, TWO, true, true)));
    }

    @Test
    void everyObstacleHasItsWords() {
        assertEquals("h1.1 serves y0 and y1, which no module serves together", evidence(HALVES,
                SmallNetworks.of(new int[] {4, 2, 2}, new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}},
                        new int[][] {{0, 0}, {1, 0}, {1, 1}})));
        assertEquals("h1.0 reads x0 and serves y1, which no module connects", evidence(HALVES,
                SmallNetworks.of(new int[] {4, 2, 2}, new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}},
                        new int[][] {{0, 1}, {1, 0}})));
        assertEquals("h2.0 reads h1.0 (of x0 x1 y0) and h1.1 (of x2 x3 y1), which no module reads together", evidence(HALVES,
                SmallNetworks.of(new int[] {4, 2, 1, 2}, new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}},
                        new int[][] {{0, 0}, {1, 0}}, new int[][] {{0, 0}, {0, 1}})));
        assertEquals("y1 reads x0, whose module its own may not read", evidence(HALVES,
                SmallNetworks.of(new int[] {4, 2}, new int[][] {{0, 0}, {1, 0}, {0, 1}, {2, 1}, {3, 1}})));
        assertEquals("x3 takes no part", evidence(HALVES,
                SmallNetworks.of(new int[] {4, 2, 2}, new int[][] {{0, 0}, {1, 0}, {2, 1}}, new int[][] {{0, 0}, {1, 1}})));
        TrueHierarchy first = truth(List.of(module(List.of(0, 1), List.of(0)), module(List.of(), List.of(1))));
        assertEquals("x2 takes part and belongs to no module", evidence(first,
                SmallNetworks.of(new int[] {4, 1, 2}, new int[][] {{0, 0}, {1, 0}, {2, 0}}, new int[][] {{0, 0}})));
    }

    @Test
    void emptyMiddlesHaveTheirWords() {
        Network direct = SmallNetworks.of(new int[] {1, 1}, new int[][] {{0, 0}});
        assertEquals("no unit can be in the middle module", evidence(truth(
                List.of(module(List.of(0), List.of()), module(List.of(), List.of()), module(List.of(), List.of(0))),
                new int[] {0, 1}, new int[] {1, 2}, new int[] {0, 2}), direct));
        assertEquals("no unit can be in the middle module from x0 to y0", evidence(truth(
                List.of(module(List.of(0), List.of()), module(List.of(), List.of()), module(List.of(), List.of(0)),
                        module(List.of(), List.of())),
                new int[] {0, 1}, new int[] {1, 2}, new int[] {0, 2}, new int[] {0, 3}, new int[] {3, 2}), direct));
    }

    private static String evidence(TrueHierarchy truth, Network network) {
        int[][] one = new int[network.depth() + 1][];
        for (int layer = 0; layer <= network.depth(); layer++) {
            one[layer] = new int[network.width(layer)];
        }
        TriedNetwork kept = tried(network, one, true, false);
        Diagnosis diagnosis = new FaultFinder(truth, names(network.width(0), network.width(network.depth())))
                .diagnose(kept, List.of(kept), true, Optional.empty());
        assertEquals(Fault.NOT_SCULPTED, diagnosis.fault());
        return diagnosis.evidence();
    }
}
