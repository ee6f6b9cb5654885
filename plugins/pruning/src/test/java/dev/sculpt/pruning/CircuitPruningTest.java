package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Four inputs, four hidden units and an output: 20 edges. A unit is worth its number; edges from inputs weigh 1 to 4 times
 * the number of the unit from 1, those to the output 99. A network is right where the output reads a living unit.
 */
class CircuitPruningTest {

    private static final RunContext CONTEXT = RunContext.of(new Seed(1));
    private static final Task TASK = TableModel.task(4, 1, 1);
    private static final Network DENSE = new Network(List.of(
            Networks.layer(new float[] {1, 2, 3, 4}, new float[] {2, 4, 6, 8}, new float[] {3, 6, 9, 12},
                    new float[] {4, 8, 12, 16}),
            Networks.layer(new float[] {99, 99, 99, 99})));

    private static OpenedCircuit opened(Network before) {
        BitSet inputs = new BitSet();
        inputs.set(0, 4);
        return OpenedCircuit.of(before, DENSE, DENSE, Set.of(0), inputs, true);
    }

    private static Network none() {
        SparserNetwork empty = new SparserNetwork(DENSE);
        empty.cutAll();
        return empty.build();
    }

    private static double readsLivingUnit(Network network) {
        LivingUnits living = LivingUnits.of(network);
        for (EdgeCursor edge = network.layer(1).edgesInto(0); edge.next(); ) {
            if (living.alive(1, edge.from())) {
                return 1;
            }
        }
        return 0;
    }

    private static CircuitPruning pruning(double path, ToDoubleFunction<Network> accuracy, List<Network> trained) {
        SequenceSettings settings = new SequenceSettings(true, path, true, 1, 40, 5,
                (scored, context) -> new double[][] {{0, 1, 2, 3}}, Offered.edgeScore("magnitude"), 1, Optional.empty());
        return new CircuitPruning(settings, TASK, new TableModel(List.of(), accuracy, (network, seed) -> {
            trained.add(network);
            return network;
        }), 1);
    }

    private static Network pruned(double path, Network before) {
        return pruning(path, CircuitPruningTest::readsLivingUnit, new ArrayList<>()).prune(opened(before), CONTEXT)
                .orElseThrow();
    }

    @Test
    void aCircuitThatMissesTheTargetIsNotPruned() {
        List<Network> trained = new ArrayList<>();

        assertEquals(Optional.empty(), pruning(1, network -> 0.99, trained).prune(opened(none()), CONTEXT));
        assertEquals(1, trained.size());
    }

    /** Of four units 40 % are two and 80 % three; the last has four edges from inputs and one to the output. */
    @Test
    void atTheStartOfThePathUnitsAloneArePruned() {
        Network network = pruned(0, none());

        assertArrayEquals(new boolean[] {false, false, false, true}, network.layer(1).mask());
        assertEquals(5, network.livingEdges());
    }

    /** From the five edges one goes in each round, the lowest first, until its input with the largest weight is left. */
    @Test
    void atItsEndTheFewestEdgesAreLeft() {
        Network network = pruned(1, none());

        assertEquals(2, network.livingEdges());
        assertTrue(network.layer(0).alive(3, 3));
        assertTrue(network.layer(1).alive(0, 3));
    }

    /** Half way it has at least 5^0.5 2^0.5 = 3.2 edges: of 5, 4, 3 and 2 it is 4. */
    @Test
    void betweenThemItIsTheLastWithSoManyEdges() {
        Network network = pruned(0.5, none());

        assertEquals(4, network.livingEdges());
        assertFalse(network.layer(0).alive(3, 0), "the lowest is gone");
    }

    /** Unit 0, which is worth the least, is of the circuit before; its edges, which weigh the least, stay. */
    @Test
    void circuitsBeforeAreNotPruned() {
        SparserNetwork sparser = new SparserNetwork(DENSE);
        for (int unit = 1; unit < 4; unit++) {
            sparser.cutUnit(1, unit);
        }
        sparser.cutEdge(0, 3);

        Network network = pruned(1, sparser.build());

        assertTrue(network.layer(0).alive(0, 0) && network.layer(0).alive(0, 1) && network.layer(0).alive(0, 2));
        assertTrue(network.layer(1).alive(0, 0));
        assertEquals(4, network.livingEdges(), "with the one before it no new one is needed");
    }
}
