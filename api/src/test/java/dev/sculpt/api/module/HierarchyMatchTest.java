package dev.sculpt.api.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HierarchyMatchTest {

    private static final int OFF = UnitLabels.DROPPED;
    private static final Network NETWORK = new Network(List.of(
            new Layer(3, 2, new float[6], new boolean[] {true, true, true, true, true, true}, new float[2])));

    /** {x0 x1} with y0, {x2} with y1. */
    private static TrueHierarchy truth(boolean inputsMayBeIgnored) {
        return new TrueHierarchy(
                List.of(module(Set.of(0, 1), 0), module(Set.of(2), 1)), List.of(), false, inputsMayBeIgnored);
    }

    private static TrueModule module(Set<Integer> inputs, int output) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(Set.of(output)));
    }

    private static HierarchyMatch match(boolean inputsMayBeIgnored, int[] inputs, int[] outputs) {
        UnitLabels labels = new UnitLabels(new int[][] {inputs, outputs});
        return HierarchyMatch.of(labels, Hierarchy.of(NETWORK, labels), truth(inputsMayBeIgnored));
    }

    @Test
    void exactWhateverTheNumbersOfTheModules() {
        assertTrue(match(false, new int[] {1, 1, 0}, new int[] {1, 0}).exact());
    }

    @Test
    void eachPartIsJudgedByItself() {
        assertEquals(new HierarchyMatch(false, true, true), match(false, new int[] {0, 1, 1}, new int[] {0, 1}));
        assertEquals(new HierarchyMatch(true, false, true), match(false, new int[] {0, 0, 1}, new int[] {1, 1}));
        // Outputs are in other modules than inputs: four instead of two.
        HierarchyMatch apart = match(false, new int[] {0, 0, 1}, new int[] {2, 3});
        assertEquals(new HierarchyMatch(true, true, false), apart);
        assertFalse(apart.exact());
    }

    @Test
    void aDroppedInputIsWrongUnlessItMayBeIgnored() {
        assertEquals(new HierarchyMatch(false, true, true), match(false, new int[] {0, OFF, 1}, new int[] {0, 1}));
        assertTrue(match(true, new int[] {0, OFF, 1}, new int[] {0, 1}).exact());
    }
}
