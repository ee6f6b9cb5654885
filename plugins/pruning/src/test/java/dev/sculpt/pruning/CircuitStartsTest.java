package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.pruning.TaskFunctions.Function;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Two inputs, two hidden units, two outputs. Fresh weights are 1 in the first start, 2 in the second and so on; those of the
 * network that the stage starts from are 9.
 */
class CircuitStartsTest {

    private static final RunContext CONTEXT = RunContext.of(new Seed(1));
    private static final Task TASK = TableModel.task(2, 2, 1);
    private static final float OWN = 9;
    private static final int ATTEMPTS = 2;

    /** A network of equal weights. */
    private static Network network(int hidden, float weight) {
        return new Network(List.of(layer(hidden, 2, weight), layer(2, hidden, weight)));
    }

    private static Layer layer(int outputs, int inputs, float weight) {
        float[][] weights = new float[outputs][inputs];
        for (float[] row : weights) {
            Arrays.fill(row, weight);
        }
        return Networks.layer(weights);
    }

    /** Counts what it is asked for; a network is right where every output reads an edge of at least some weight. */
    private static final class Counting implements Trainable {

        private final int hidden;
        private final float enough;
        private int fresh;
        private int trained;

        Counting(int hidden, float enough) {
            this.hidden = hidden;
            this.enough = enough;
        }

        @Override
        public Network initial(Task task, Seed seed) {
            fresh++;
            return network(hidden, fresh);
        }

        @Override
        public Network train(Network start, Task task, RunContext context) {
            trained++;
            return start;
        }

        @Override
        public Evaluation evaluate(Network network, Samples samples) {
            int right = 0;
            for (int output = 0; output < network.width(network.depth()); output++) {
                right += heaviest(network, output) >= enough ? 1 : 0;
            }
            return new Evaluation(0, (double) right / network.width(network.depth()));
        }

        @Override
        public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
            throw new UnsupportedOperationException("no score asks");
        }
    }

    private static float heaviest(Network network, int output) {
        float heaviest = 0;
        for (EdgeCursor edge = network.layer(1).edgesInto(output); edge.next(); ) {
            heaviest = Math.max(heaviest, edge.weight());
        }
        return heaviest;
    }

    private static CircuitStarts starts(Counting model, boolean share, boolean support) {
        SequenceSettings settings = new SequenceSettings(share, 0, support, ATTEMPTS, 40, 5,
                (scored, context) -> new double[][] {{0, 1}}, Offered.edgeScore("magnitude"), 1, Optional.empty());
        return new CircuitStarts(settings, new PruningStart(network(2, OWN), 1, TASK, model), 1);
    }

    private static Function function(int output, int... inputs) {
        BitSet read = new BitSet();
        Arrays.stream(inputs).forEach(read::set);
        return new Function(List.of(output), read);
    }

    /** The circuit of output 0. */
    private static Optional<Network> first(CircuitStarts starts, int... inputs) {
        return starts.add(starts.none(), function(0, inputs), List.of(0), CONTEXT);
    }

    @Test
    void withoutCircuitsThereIsNoEdge() {
        Network none = starts(new Counting(2, 1), true, true).none();

        assertEquals(0, none.livingEdges());
        assertEquals(List.of(2, 2, 2), none.widths());
    }

    /** Weights of 1 are too low, those of 2 are not; of the two units the one that is worth less goes. */
    @Test
    void theFirstFreshStartThatReachesTheTargetIsTaken() {
        Counting model = new Counting(2, 2);

        Network network = first(starts(model, true, true), 0, 1).orElseThrow();

        assertEquals(2, model.fresh);
        assertEquals(2, network.layer(1).weight(0, 1));
        assertArrayEquals(new boolean[] {false, true, false, false}, network.layer(1).mask());
        assertArrayEquals(new boolean[] {false, false, true, true}, network.layer(0).mask());
    }

    @Test
    void theLastStartIsThatOfTheNetworksOwnWeights() {
        Counting model = new Counting(2, OWN);

        Network network = first(starts(model, true, true), 0, 1).orElseThrow();

        assertEquals(ATTEMPTS, model.fresh);
        assertEquals(OWN, network.layer(1).weight(0, 1));
    }

    @Test
    void aModelThatBringsOtherWidthsHasNoFreshWeights() {
        Counting model = new Counting(3, OWN);

        Network network = first(starts(model, true, true), 0, 1).orElseThrow();

        assertEquals(1, model.fresh);
        assertEquals(OWN, network.layer(1).weight(0, 1));
    }

    /** Two fresh starts and the own one. The first circuit has none to share with; a later one is tried without that too. */
    @Test
    void whereNoStartReachesTheTargetThereIsNoCircuit() {
        List<Integer> trainings = new ArrayList<>();
        for (boolean share : new boolean[] {true, false}) {
            for (List<Integer> known : List.of(List.of(1), List.of(0, 1))) {
                Counting model = new Counting(2, OWN + 1);
                CircuitStarts starts = starts(model, share, true);
                assertEquals(Optional.empty(), starts.add(starts.none(), function(1, 0, 1), known, CONTEXT));
                trainings.add(model.trained);
            }
        }

        assertEquals(List.of(3, 6, 3, 3), trainings);
    }

    @Test
    void inputsThatTheFunctionDoesNotDependOnAreLeftOutWhereAsked() {
        Network some = first(starts(new Counting(2, 1), true, true), 1).orElseThrow();
        Network all = first(starts(new Counting(2, 1), true, false), 1).orElseThrow();

        assertFalse(some.layer(0).alive(1, 0));
        assertTrue(some.layer(0).alive(1, 1));
        assertTrue(all.layer(0).alive(1, 0) && all.layer(0).alive(1, 1));
    }

    /** The first circuit has unit 1; the second may read it, or has the unit that is left to itself. */
    @Test
    void aLaterCircuitReadsEarlierUnitsWhereItShares() {
        for (boolean share : new boolean[] {true, false}) {
            CircuitStarts starts = starts(new Counting(2, 1), share, true);
            Network first = first(starts, 0, 1).orElseThrow();

            Network both = starts.add(first, function(1, 0, 1), List.of(0, 1), CONTEXT).orElseThrow();

            assertArrayEquals(new boolean[] {false, true, true, share}, both.layer(1).mask(), "shares: " + share);
            assertEquals(first.layer(1).weight(0, 1), both.layer(1).weight(0, 1));
        }
    }
}
