package dev.sculpt.functions.reach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.functions.Columns;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FunctionReachTest {

    private static FunctionReach of(Network network, int... functionOf) {
        return FunctionReach.of(network, LivingUnits.of(network), functionOf, Optional.empty(), Optional.empty());
    }

    /** Outputs 0 and 1 are copies; each function has inputs of its own. */
    @Test
    void aFunctionIsInTheModuleOfItsOnlyGroup() {
        FunctionReach reach = of(Tries.network(List.of(4, 2, 3), "0-0 1-0 2-1 3-1", "0-0 0-1 1-2"), 0, 0, 1);

        assertEquals(Optional.of(true), reach.held());
        assertEquals(2, reach.hierarchy().modules().size());
        assertEquals(List.of(), reach.hierarchy().links());
        UnitLabels labels = reach.numbered().labels();
        assertArrayEquals(new int[] {0, 0, 1, 1}, labels.layer(0));
        assertArrayEquals(new int[] {0, 1}, labels.layer(1));
        assertArrayEquals(new int[] {0, 0, 1}, labels.layer(2));
    }

    /** Two groups that reach the same two functions meet in the middle: hidden unit 0 of the second layer. */
    @Test
    void groupsThatReachTheSameFunctionsHaveAMiddle() {
        FunctionReach reach = of(Tries.network(
                List.of(4, 2, 1, 2), "0-0 1-0 2-1 3-1", "0-0 1-0", "0-0 0-1"), 0, 1);

        assertEquals(Optional.of(true), reach.held());
        assertEquals(5, reach.hierarchy().modules().size());
        assertEquals(List.of(new TrueHierarchy.TrueLink(0, 2), new TrueHierarchy.TrueLink(1, 2),
                new TrueHierarchy.TrueLink(2, 3), new TrueHierarchy.TrueLink(2, 4)), reach.hierarchy().links());
        UnitLabels labels = reach.numbered().labels();
        assertEquals(5, List.of(labels.label(0, 0), labels.label(0, 2), labels.label(2, 0), labels.label(3, 0),
                labels.label(3, 1)).stream().distinct().count());
        assertEquals(labels.label(0, 0), labels.label(1, 0));
    }

    /** x0 reaches functions 0 to 2, x1 functions 1 to 3, and a unit reads both for functions 1 and 2: no module does. */
    @Test
    void aNetworkThatDoesNotHoldWhatIsFoundIsLabelledAll() {
        Network mixed = Tries.network(List.of(2, 3, 4), "0-0 0-1 1-1 1-2", "0-0 1-1 1-2 2-3");
        FunctionReach reach = of(mixed, 0, 1, 2, 3);

        assertEquals(Optional.of(false), reach.held());
        for (int layer = 0; layer <= mixed.depth(); layer++) {
            for (int unit : LivingUnits.of(mixed).units(layer)) {
                assertTrue(reach.labels().label(layer, unit) >= 0, layer + "." + unit);
            }
        }
    }

    @Test
    void labelsWithinLayersHaveNoGaps() {
        UnitLabels labels = of(Tries.network(List.of(4, 2, 3), "0-0 1-0 2-1 3-1", "0-0 0-1 1-2"), 0, 0, 1)
                .numberedInLayers();

        assertArrayEquals(new int[] {0, 0, 1, 1}, labels.layer(0));
        assertArrayEquals(new int[] {0, 0, 1}, labels.layer(2));
    }

    @Test
    void outputsOfOneFunctionUpToNegationAreOne() {
        assertArrayEquals(new int[] {0, 0, 1}, FunctionReach.functions(Columns.rows(2, "0110", "1001", "0001")));
    }
}
