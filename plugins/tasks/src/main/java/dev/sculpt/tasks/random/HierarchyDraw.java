package dev.sculpt.tasks.random;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What was drawn of a random hierarchy.
 *
 * @param graph the first that can be found
 * @param draws how many it took
 */
record HierarchyDraw(PlantedGraph graph, int draws) {

    private static final int MOST_DRAWS = 10_000;

    /**
     * Draws what gates and outputs compute, again until the hierarchy can be found.
     *
     * @throws SettingException if none of {@value #MOST_DRAWS} draws can
     */
    static HierarchyDraw of(Wiring wiring, GateFamily gates, long seed) {
        Seed draws = new Seed(seed).child("random-hierarchy");
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            PlantedGraph graph = new PlantedGraph(wiring, tables(wiring, gates, draws.child(draw).random()));
            if (graph.isFound()) {
                return new HierarchyDraw(graph, draw + 1);
            }
        }
        throw new SettingException("gates", "none of " + MOST_DRAWS + " draws has sub-functions that all matter, differ "
                + "and are the shortest description; allow other gates or fewer sub-functions");
    }

    private static List<BitSet> tables(Wiring wiring, GateFamily gates, SplittableRandom random) {
        List<List<Integer>> all = new ArrayList<>(wiring.gates());
        all.addAll(wiring.outputs());
        return all.stream().map(reads -> family(reads, wiring, gates).draw(reads.size(), random)).toList();
    }

    // Parities of parities would all be one function.
    private static GateFamily family(List<Integer> reads, Wiring wiring, GateFamily gates) {
        boolean readsGate = reads.stream().anyMatch(signal -> signal >= wiring.inputs());
        return readsGate && gates == GateFamily.PARITY ? GateFamily.ANY : gates;
    }

    /** Returns in words how many draws it took. */
    String note() {
        return draws == 1 ? "the first draw is as it must be" : "drawn " + draws + " times until it was as it must be";
    }
}
