package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every model with the settings of {@link Mlp} has to give, whatever computes it: the same to float tolerance. */
public abstract class MlpContract {

    // Sigmoid units, since a rectified one near 0 may be on in one arithmetic and off in another.
    private static final MlpSettings SETTINGS = Settings.small()
            .hidden(List.of(150, 130)).epochs(4).batchSize(64).learningRate(0.5).weightDecay(1e-4)
            .activation(Activations.SIGMOID).optimizer(Optimizers.nesterov(new NesterovSettings(0.9))).build();
    private static final int[] WIDTHS = {101, 150, 130, 7};
    private static final DenseSamples ROWS = samples(101, 7, 150);

    /** Returns the model under test. */
    protected abstract Trainable model(MlpSettings settings);

    @Test
    void judgesAsDoublesDo() {
        Network network = Tasks.random(WIDTHS, 0.5, 1);
        double loss = 0;
        int right = 0;
        for (int row = 0; row < ROWS.size(); row++) {
            double[] outputs = activations(network, row)[3];
            float[] targets = targets(row);
            for (int i = 0; i < 7; i++) {
                loss -= Math.log(targets[i] == 1 ? outputs[i] : 1 - outputs[i]) / 7;
                right += outputs[i] > 0.5 == (targets[i] == 1) ? 1 : 0;
            }
        }

        Evaluation evaluation = model(SETTINGS).evaluate(network, ROWS);

        assertEquals(loss / ROWS.size(), evaluation.loss(), 1e-4);
        assertEquals(right / (7.0 * ROWS.size()), evaluation.accuracy(), 1e-9);
    }

    @Test
    void probesAsDoublesDo() {
        Network network = Tasks.random(WIDTHS, 0.5, 2);

        model(SETTINGS).probe(network, ROWS, Objective.LOSS, (row, activations, byActivation, bySum) -> {
            double[][] expected = activations(network, row);
            float[] targets = targets(row);
            double[] deltas = IntStream.range(0, 7).mapToDouble(i -> (expected[3][i] - targets[i]) / 7).toArray();
            for (int layer = 3; layer > 0; layer--) {
                assertClose(expected[layer], activations[layer]);
                assertClose(deltas, bySum[layer]);
                double[] below = below(network.layer(layer - 1), deltas);
                assertClose(below, byActivation[layer - 1]);
                double[] values = expected[layer - 1];
                deltas = IntStream.range(0, below.length)
                        .mapToDouble(i -> below[i] * values[i] * (1 - values[i]))
                        .toArray();
            }
        });
    }

    private static double[][] activations(Network network, int row) {
        double[][] values = new double[network.depth() + 1][];
        float[] inputs = new float[network.width(0)];
        ROWS.readInputs(row, inputs, 0);
        values[0] = IntStream.range(0, inputs.length).mapToDouble(i -> inputs[i]).toArray();
        for (int index = 0; index < network.depth(); index++) {
            Layer layer = network.layer(index);
            values[index + 1] = new double[layer.outputs()];
            for (int to = 0; to < layer.outputs(); to++) {
                double sum = layer.bias(to);
                for (int from = 0; from < layer.inputs(); from++) {
                    sum += layer.weight(to, from) * values[index][from];
                }
                values[index + 1][to] = 1 / (1 + Math.exp(-sum));
            }
        }
        return values;
    }

    private static double[] below(Layer layer, double[] deltas) {
        double[] below = new double[layer.inputs()];
        for (int to = 0; to < layer.outputs(); to++) {
            for (int from = 0; from < layer.inputs(); from++) {
                below[from] += layer.weight(to, from) * deltas[to];
            }
        }
        return below;
    }

    private static float[] targets(int row) {
        float[] targets = new float[ROWS.outputs()];
        ROWS.readTargets(row, targets, 0);
        return targets;
    }

    private static void assertClose(double[] expected, float[] actual) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], 1e-4);
        }
    }

    @Test
    void trainsAsSingleFloatsDo() {
        Task task = task(ROWS);
        Network start = Tasks.random(WIDTHS, 0.5, 3);

        Network expected = new Mlp(SETTINGS, new ScalarArithmetic()).train(start, task, RunContext.of(new Seed(1)));
        Network actual = model(SETTINGS).train(start, task, RunContext.of(new Seed(1)));

        for (int layer = 0; layer < 3; layer++) {
            assertArrayEquals(expected.layer(layer).weights(), actual.layer(layer).weights(), 1e-4f);
            assertArrayEquals(expected.layer(layer).biases(), actual.layer(layer).biases(), 1e-4f);
            assertArrayEquals(expected.layer(layer).mask(), actual.layer(layer).mask());
        }
    }

    @Test
    void trainsTheSameBitForBitOnAnyNumberOfThreads() throws Exception {
        Task task = task(samples(900, 10, 128));
        MlpSettings settings = Settings.small().hidden(List.of(900, 300)).epochs(2).batchSize(128).learningRate(0.001)
                .weightDecay(1e-4).build();
        Trainable model = model(settings);
        Network start = model.initial(task, new Seed(1));

        Network one = new ForkJoinPool(1).submit(() -> model.train(start, task, RunContext.of(new Seed(1)))).get();
        Network three = new ForkJoinPool(3).submit(() -> model.train(start, task, RunContext.of(new Seed(1)))).get();

        for (int layer = 0; layer < 3; layer++) {
            assertArrayEquals(one.layer(layer).weights(), three.layer(layer).weights());
        }
    }

    private static Task task(DenseSamples rows) {
        return new Task(names(rows.inputs()), names(rows.outputs()), rows, rows, rows, 0.1, Optional.empty());
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(index -> "n" + index).toList();
    }

    private static DenseSamples samples(int inputs, int outputs, int rows) {
        SplittableRandom random = new SplittableRandom(5);
        float[][] in = new float[rows][inputs];
        float[][] out = new float[rows][outputs];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < inputs; i++) {
                in[row][i] = random.nextFloat() - 0.5f;
            }
            for (int i = 0; i < outputs; i++) {
                out[row][i] = random.nextInt(2);
            }
        }
        return new DenseSamples(in, out);
    }
}
