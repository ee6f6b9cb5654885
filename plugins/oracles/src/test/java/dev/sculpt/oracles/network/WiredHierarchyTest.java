package dev.sculpt.oracles.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.oracles.OracleModel;
import dev.sculpt.oracles.OracleModelSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WiredHierarchyTest {

    private static final int OFF = UnitLabels.DROPPED;

    private static int ones(boolean[] x, int from, int to) {
        int ones = 0;
        for (int input = from; input < to; input++) {
            ones += x[input] ? 1 : 0;
        }
        return ones;
    }

    static Stream<Task> tasks() {
        return Stream.of(
                Functions.pairs(),
                // One module, which is dense but for the spare unit.
                Functions.task(2, Functions.truth("", "x0 x1 y0 y1"), x -> x[0] ^ x[1], x -> !x[0] || x[1]),
                // Two modules side by side, one output the negation of another.
                Functions.task(4, Functions.truth("", "x0 x1 y0 y1", "x2 x3 y2"),
                        x -> x[0] ^ x[1], x -> x[0] == x[1], x -> x[2] && !x[3]),
                // Three levels: a middle module without inputs and outputs.
                Functions.task(4, Functions.truth("0-2 1-2 2-3 2-4", "x0 x1", "x2 x3", "", "y0", "y1"),
                        x -> (x[0] ^ x[1]) && !(x[2] ^ x[3]), x -> !(x[0] ^ x[1]) && (x[2] ^ x[3])),
                // A module with an output that others read, an input that joins two levels up, and links over a level.
                Functions.task(5, Functions.truth("0-1 0-2 1-2", "x0 x1 y0", "x2 x3 y1", "x4 y2"),
                        x -> x[0] ^ x[1], x -> x[0] ^ x[1] ^ (x[2] && x[3]),
                        x -> x[0] == x[1] ^ (x[0] ^ x[1] ^ (x[2] && x[3])) && x[4]),
                // Classes of three and more.
                Functions.task(6, Functions.truth("0-1", "x0 x1 x2", "x3 x4 x5 y0"),
                        x -> ones(x, 0, 3) > ones(x, 3, 6)),
                // Functions that share inputs but no hidden unit.
                Functions.task(4, Functions.apart(Functions.truth("0-3 1-3 1-4 2-4", "x0", "x1 x2", "x3", "y0", "y1")),
                        x -> x[0] ^ (x[1] && x[2]), x -> x[3] == x[1] ^ x[2]),
                // A bare module that is read two levels up.
                Functions.task(3, Functions.apart(Functions.truth("0-1 0-2 1-2", "x0", "x1 y0", "x2 y1")),
                        x -> x[0] && x[1], x -> x[0] ^ x[2] ^ (x[0] && x[1])));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void computesTheTask(Task task) {
        OracleModel model = new OracleModel(new OracleModelSettings(1, 4, 0.01));
        Network network = model.initial(task, new Seed(1));

        assertEquals(1, model.evaluate(network, task.test()).accuracy());
        assertTrue(model.evaluate(network, task.test()).loss() < 0.01);
        assertTrue(network.livingEdges() < network.edges(), "sparse");
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyEdgeRunsWithinAModuleOrAlongALink(Task task) {
        WiredHierarchy held = WiredHierarchy.of(task);
        TrueHierarchy truth = task.truth().orElseThrow();
        LivingUnits living = LivingUnits.of(held.network());
        for (int index = 0; index < held.network().depth(); index++) {
            for (EdgeCursor edge = held.network().layer(index).cursor(); edge.next(); ) {
                int from = held.modules().label(index, edge.from());
                int to = held.modules().label(index + 1, edge.to());
                assertTrue(from == to && from != OFF || truth.links().contains(new TrueLink(from, to)),
                        "edge from module " + from + " to " + to + " above layer " + index);
            }
            for (int unit = 0; unit < held.network().width(index); unit++) {
                assertEquals(living.alive(index, unit), held.modules().label(index, unit) != OFF,
                        "unit " + unit + " of layer " + index);
            }
        }
    }

    /** Two and a half: relu(2 x0 + 2 x1 - 3) says that both are on, and 1 - 2 p - 2 q that neither pair is. */
    @Test
    void pairsByHand() {
        WiredHierarchy held = WiredHierarchy.of(Functions.pairs());

        assertEquals(List.of(6, 4, 4, 3), held.network().widths());
        assertArrayEquals(new float[] {2, 2, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0},
                held.network().layer(0).weights());
        assertArrayEquals(new float[] {-3, -3, -3, 0}, held.network().layer(0).biases());
        assertArrayEquals(new float[] {-2, -2, 0, 0, -2, 0, -2, 0, 0, -2, -2, 0, 0, 0, 0, 0},
                held.network().layer(1).weights());
        assertArrayEquals(new float[] {1, 1, 1, 0}, held.network().layer(1).biases());
        assertArrayEquals(new float[] {-10, 0, 0, 0, 0, -10, 0, 0, 0, 0, -10, 0}, held.network().layer(2).weights());
        assertArrayEquals(new float[] {5, 5, 5}, held.network().layer(2).biases());
        assertEquals(new UnitLabels(new int[][] {{0, 0, 1, 1, 2, 2}, {0, 1, 2, OFF}, {3, 4, 5, OFF}, {3, 4, 5}}),
                held.modules());
    }

    @Test
    void noTruthNoNetwork() {
        Task task = Functions.task(new float[][] {{0}, {1}}, new float[][] {{0}, {1}}, Optional.empty());

        assertEquals("its true hierarchy is not known",
                assertThrows(UnbuildableException.class, () -> WiredHierarchy.of(task)).getMessage());
    }

    /** A unit without edges gives 0.5, which counts as off. Two units read x0 and x1, and y0 both of them: six edges. */
    @Test
    void anOutputThatIsAlwaysOffReadsNothing() {
        WiredHierarchy held = WiredHierarchy.of(
                Functions.task(2, Functions.truth("", "x0 x1 y0", "y1"), x -> x[0], x -> false));

        assertEquals(6, held.network().livingEdges());
        assertFalse(held.network().layer(1).edgesInto(1).next());
    }

    @Test
    void anOutputThatIsAlwaysOnIsRefused() {
        assertEquals("output 1 is always 1 and reads nothing; a unit without edges has no bias",
                assertThrows(UnbuildableException.class, () -> WiredHierarchy.of(
                        Functions.task(1, Functions.truth("", "x0 y0", "y1"), x -> x[0], x -> true))).getMessage());
    }

    /** Parity of 14 inputs has 8,192 cases on either side. */
    @Test
    void aLayerBeyondAllMeasureIsRefused() {
        TrueHierarchy one = Functions.truth("", "x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 x10 x11 x12 x13 y0");

        assertEquals("it would need a layer of 8193 units, at most 4096 are built",
                assertThrows(UnbuildableException.class, () -> WiredHierarchy.of(
                        Functions.task(14, one, x -> ones(x, 0, 14) % 2 == 1))).getMessage());
    }
}
