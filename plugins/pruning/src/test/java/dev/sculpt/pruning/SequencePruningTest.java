package dev.sculpt.pruning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Four inputs, a hidden layer; training changes nothing, and a network is right where every output reads enough units. */
class SequencePruningTest {

    private static final RunContext CONTEXT = RunContext.of(new Seed(1));

    /**
     * A network is right on the outputs that read at least so many living hidden units.
     *
     * @param reads how many
     * @param hidden width of the hidden layer
     */
    private record Reading(int reads, int hidden) implements Trainable {

        @Override
        public Network initial(Task task, Seed seed) {
            return Networks.random(seed.random(), task.inputs(), hidden, task.outputs());
        }

        @Override
        public Network train(Network start, Task task, RunContext context) {
            return start;
        }

        @Override
        public Evaluation evaluate(Network network, Samples samples) {
            int last = network.depth() - 1;
            long right = IntStream.range(0, network.width(network.depth()))
                    .filter(output -> read(network, last, output) >= reads).count();
            return new Evaluation(0, (double) right / network.width(network.depth()));
        }

        private static int read(Network network, int last, int output) {
            LivingUnits living = LivingUnits.of(network);
            int read = 0;
            for (EdgeCursor edge = network.layer(last).edgesInto(output); edge.next(); ) {
                read += living.alive(last, edge.from()) ? 1 : 0;
            }
            return read;
        }

        @Override
        public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
            throw new UnsupportedOperationException("no score asks");
        }
    }

    private static Task task(IntFunction<float[]> targets) {
        float[][] inputs = new float[16][4];
        float[][] outputs = new float[16][];
        for (int row = 0; row < 16; row++) {
            for (int input = 0; input < 4; input++) {
                inputs[row][input] = row >> input & 1;
            }
            outputs[row] = targets.apply(row);
        }
        Samples samples = new DenseSamples(inputs, outputs);
        return new Task(List.of("a", "b", "c", "d"), IntStream.range(0, outputs[0].length).mapToObj(y -> "y" + y).toList(),
                samples, samples, samples, 0, Optional.empty());
    }

    // x0 and x1; x2 or x3.
    private static final Task APART = task(row -> new float[] {(row & 3) == 3 ? 1 : 0, row >> 2 != 0 ? 1 : 0});
    // Two functions of all inputs.
    private static final Task TOGETHER = task(row -> new float[] {row == 15 ? 1 : 0, Integer.bitCount(row) > 1 ? 1 : 0});

    private static SequenceSettings settings(boolean share, double path) {
        return new SequenceSettings(share, path, true, 2, 40, 5, Offered.unitScore("random"),
                Offered.edgeScore("magnitude"), 1, Optional.empty());
    }

    private static Pruned prune(SequenceSettings settings, Reading model, Task task) {
        return prune(settings, model, task, model.initial(task, new Seed(9)));
    }

    private static Pruned prune(SequenceSettings settings, Reading model, Task task, Network start) {
        return new SequencePruning(settings).prune(new PruningStart(start, 1, task, model), CONTEXT);
    }

    private static List<Integer> reading(Network network, int output) {
        List<Integer> units = new ArrayList<>();
        for (EdgeCursor edge = network.layer(1).edgesInto(output); edge.next(); ) {
            units.add(edge.from());
        }
        return units;
    }

    private static List<Integer> inputs(Network network, int output) {
        return reading(network, output).stream().flatMap(unit -> {
            List<Integer> inputs = new ArrayList<>();
            for (EdgeCursor edge = network.layer(0).edgesInto(unit); edge.next(); ) {
                inputs.add(edge.from());
            }
            return inputs.stream();
        }).distinct().sorted().toList();
    }

    /** Two units each, of two inputs each at most, and one edge from each of them. */
    @Test
    void eachFunctionHasACircuitOfItsOwnInputs() {
        Pruned pruned = prune(settings(true, 1), new Reading(2, 8), APART);

        assertTrue(pruned.accepted());
        assertEquals(2, reading(pruned.network(), 0).size());
        assertEquals(2, reading(pruned.network(), 1).size());
        assertEquals(List.of(new Pruned.Round(
                100 - pruned.network().densityPercent(), 1, true, pruned.network().livingEdges())), pruned.rounds());
        assertTrue(List.of(0, 1).containsAll(inputs(pruned.network(), 0)));
        assertTrue(List.of(2, 3).containsAll(inputs(pruned.network(), 1)));
    }

    @Test
    void circuitsThatShareNothingHaveUnitsOfTheirOwn() {
        Network network = prune(settings(false, 1), new Reading(2, 8), TOGETHER).network();

        assertEquals(4, reading(network, 0).size() + reading(network, 1).size());
        assertTrue(reading(network, 0).stream().noneMatch(reading(network, 1)::contains));
    }

    /** Of four hidden units the first circuit has three, so that the second needs two of them. */
    @Test
    void laterCircuitsMayReadEarlierOnes() {
        Network network = prune(settings(true, 1), new Reading(3, 4), TOGETHER).network();

        assertEquals(3, reading(network, 0).size());
        assertEquals(3, reading(network, 1).size());
        assertTrue(reading(network, 1).stream().anyMatch(reading(network, 0)::contains));
    }

    @Test
    void whereCircuitsDoNotFitTheNetworkStaysAndTheRoundIsRefused() {
        Reading model = new Reading(3, 4);
        Network start = model.initial(TOGETHER, new Seed(9));

        Pruned pruned = new SequencePruning(settings(false, 1)).prune(new PruningStart(start, 1, TOGETHER, model),
                CONTEXT);

        assertSame(start, pruned.network());
        assertFalse(pruned.accepted());
        assertEquals(List.of(new Pruned.Round(0, 1, false, start.livingEdges())), pruned.rounds());
        assertEquals(Optional.of("sequence left the network whole: no circuit of y1 reaches accuracy 1.0; circuits before "
                + "it: 1"), pruned.remark());
    }

    /** A network that mixes the circuits is never right, one in which each output is alone is: so they are kept apart. */
    @Test
    void aCircuitThatCannotShareIsApart() {
        Reading reading = new Reading(2, 8);
        Trainable alone = new Trainable() {

            @Override
            public Network initial(Task task, Seed seed) {
                return reading.initial(task, seed);
            }

            @Override
            public Network train(Network start, Task task, RunContext context) {
                return start;
            }

            @Override
            public Evaluation evaluate(Network network, Samples samples) {
                List<Integer> first = reading(network, 0);
                boolean mixed = network.width(2) > 1 && reading(network, 1).stream().anyMatch(first::contains);
                return mixed ? new Evaluation(1, 0) : reading.evaluate(network, samples);
            }

            @Override
            public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
                throw new UnsupportedOperationException("no score asks");
            }
        };

        Pruned pruned = new SequencePruning(settings(true, 1)).prune(
                new PruningStart(reading.initial(TOGETHER, new Seed(9)), 1, TOGETHER, alone), CONTEXT);

        assertTrue(pruned.accepted());
        assertEquals(2, reading(pruned.network(), 0).size());
        assertEquals(2, reading(pruned.network(), 1).size());
    }

    /** The second of two outputs is 1 in every row; it needs something to read all the same. */
    @Test
    void aConstantHasACircuit() {
        Pruned pruned = prune(settings(true, 1), new Reading(1, 6),
                task(row -> new float[] {row == 15 ? 1 : 0, 1}));

        assertTrue(pruned.accepted());
        assertEquals(1, reading(pruned.network(), 1).size());
    }

    /** A path of 0 ends with the units; half the path has the geometric mean of the edges of both ends, or somewhat more. */
    @Test
    void thePathIsThatOfEdgePruning() {
        Reading model = new Reading(2, 8);
        Task one = task(row -> new float[] {row == 15 ? 1 : 0});
        long units = prune(settings(true, 0), model, one).network().livingEdges();
        long half = prune(settings(true, 0.5), model, one).network().livingEdges();
        long end = prune(settings(true, 1), model, one).network().livingEdges();

        assertEquals(10, units); // two units of four inputs and one output
        assertTrue(end >= 4 && end < half && half < units, end + " " + half + " " + units);
        double mean = Math.sqrt((double) units * end);
        assertTrue(half >= mean, half + " of " + units + " and " + end);
        assertTrue(half - 2 < mean, half + " of " + units + " and " + end);
    }

    /** Output 1 repeats output 0, output 2 is its negation. */
    @Test
    void copiesHaveTheSameWeightsAndNegationsTheOpposite() {
        Task copied = task(row -> new float[] {row == 15 ? 1 : 0, row == 15 ? 1 : 0, row == 15 ? 0 : 1});
        Layer last = prune(settings(true, 1), new Reading(2, 6), copied).network().layer(1);

        assertEquals(6, last.livingEdges());
        for (int unit = 0; unit < 6; unit++) {
            assertEquals(last.weight(0, unit), last.weight(1, unit));
            assertEquals(last.weight(0, unit), -last.weight(2, unit), 1e-9f);
        }
        assertEquals(last.bias(0), last.bias(1));
        assertEquals(last.bias(0), -last.bias(2));
    }

    /** The start lacks all edges of unit 0 and the one from unit 1 to output 1. */
    @Test
    void edgesThatTheStartLacksStayOff() {
        Reading model = new Reading(2, 8);
        SparserNetwork sparser = new SparserNetwork(model.initial(TOGETHER, new Seed(3)));
        sparser.cutUnit(1, 0);
        sparser.cutEdge(1, 8 + 1);
        Network start = sparser.build();

        Network network = prune(settings(true, 0), model, TOGETHER, start).network();

        assertTrue(network.livingEdges() < start.livingEdges());
        assertFalse(reading(network, 0).contains(0) || reading(network, 1).contains(0));
        assertFalse(reading(network, 1).contains(1));
    }
}
