package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors, single values and any number of threads must give the same bits. */
class ArithmeticTest {

    private static final Arithmetic SCALAR = new ScalarArithmetic();
    private static final Arithmetic VECTOR = new VectorArithmetic();
    private static final int STRIDE = 32;

    @Test
    void theFastestIsTheOneOfVectorsWhereTheirModuleIs() {
        assertInstanceOf(VectorArithmetic.class, Arithmetic.fastest());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 7, 16, 23, 50})
    void layersAreTheSameBitForBit(int width) {
        for (double density : new double[] {0.05, 0.4, 1}) {
            Layer layer = Tasks.random(new int[] {width, width + 2}, density, width).layer(0);
            int[] from = all(width);
            int[] to = all(width + 2);
            for (Layout layout : Layout.values()) {
                assertArrayEquals(results(layer, from, to, layout, SCALAR), results(layer, from, to, layout, VECTOR));
            }
        }
    }

    @Test
    void listsAndMatrixAgree() {
        Layer layer = Tasks.random(new int[] {40, 30}, 0.2, 1).layer(0);

        float[] matrix = results(layer, all(40), all(30), Layout.MATRIX, SCALAR);
        float[] lists = results(layer, all(40), all(30), Layout.LISTS, SCALAR);

        // Sums and derivatives add up in the same order, gradients do not.
        assertArrayEquals(matrix, lists, 1e-4f);
        assertArrayEquals(Arrays.copyOf(matrix, 70 * STRIDE), Arrays.copyOf(lists, 70 * STRIDE));
    }

    @Test
    void aDenseUnitByHand() {
        // One unit reads two: bias 0.5, weights 2 and -3. Row 0: 0.5 + 2 * 1 - 3 * 2 = -3.5; row 1: 0.5 + 2 * 4 - 3 * 1 =
        // 5.5. Deltas 1 and 10: weight gradients 1 * 1 + 10 * 4 = 41 and 1 * 2 + 10 * 1 = 12, bias 11; below 2 and -3 times
        // delta.
        DenseLayer layer = new DenseLayer(2, 1, 0, SCALAR);
        float[] parameters = {2, -3, 0.5f};
        float[] sums = new float[2];
        float[] below = new float[4];
        float[] gradients = new float[3];

        layer.sums(SCALAR, parameters, new float[] {1, 4, 2, 1}, sums, 2);
        layer.derivativesBelow(SCALAR, parameters, new float[] {1, 10}, below, 2);
        layer.gradients(SCALAR, new float[] {1, 10}, new float[] {1, 2, 1, 4, 1, 1}, Occupancy.FULL, 2, gradients, 2);

        assertArrayEquals(new float[] {-3.5f, 5.5f}, sums);
        assertArrayEquals(new float[] {2, 20, -3, -30}, below);
        assertArrayEquals(new float[] {41, 12, 11}, gradients);
    }

    private enum Layout { MATRIX, LISTS }

    /** Sums, derivatives below and gradients of a layer, in the full layer's order. */
    private static float[] results(Layer full, int[] from, int[] to, Layout layout, Arithmetic arithmetic) {
        CompactLayer layer = layout == Layout.MATRIX
                ? new DenseLayer(from.length, to.length, 0, arithmetic)
                : new SparseLayer(full, from, to, 0, arithmetic);
        float[] parameters = new float[layer.length()];
        layer.forEachWeight((position, f, t) -> parameters[position] = full.weight(t, f));
        for (int t = 0; t < to.length; t++) {
            parameters[layer.bias(t)] = full.bias(t);
        }
        float[] activations = gaussian(from.length * STRIDE, 1);
        float[] deltas = gaussian(to.length * STRIDE, 2);
        float[] sums = new float[to.length * STRIDE];
        float[] below = new float[from.length * STRIDE];
        float[] gradients = new float[layer.length()];
        layer.sums(arithmetic, parameters, activations, sums, STRIDE);
        layer.derivativesBelow(arithmetic, parameters, deltas, below, STRIDE);
        if (layer instanceof DenseLayer dense) {
            float[] inputs = byRow(activations, from.length, dense.rowLength());
            dense.gradients(arithmetic, deltas, inputs, Occupancy.FULL, STRIDE, gradients, STRIDE);
        } else if (layer instanceof SparseLayer sparse) {
            sparse.gradients(arithmetic, deltas, activations, gradients, STRIDE);
        }
        float[] ordered = new float[full.edges() + to.length];
        layer.forEachWeight((position, f, t) -> ordered[t * from.length + f] = full.alive(t, f) ? gradients[position] : 0);
        for (int t = 0; t < to.length; t++) {
            ordered[full.edges() + t] = gradients[layer.bias(t)];
        }
        return joined(sums, below, ordered);
    }

    private static float[] byRow(float[] activations, int units, int rowLength) {
        float[] rows = new float[STRIDE * rowLength];
        for (int row = 0; row < STRIDE; row++) {
            for (int unit = 0; unit < units; unit++) {
                rows[row * rowLength + unit] = activations[unit * STRIDE + row];
            }
            rows[row * rowLength + units] = 1;
        }
        return rows;
    }

    private static float[] joined(float[]... parts) {
        float[] all = new float[0];
        for (float[] part : parts) {
            int length = all.length;
            all = Arrays.copyOf(all, length + part.length);
            System.arraycopy(part, 0, all, length, part.length);
        }
        return all;
    }

    @Test
    void functionsOfSingleValuesAreTheSameBitForBit() {
        float[] values = gaussian(160, 3);
        float[] others = gaussian(160, 4);
        for (int i = 0; i < 16; i++) {
            values[i] = (i - 8) * 40;
        }
        float[] mask = new float[160];
        Arrays.fill(mask, 20, 160, 1);
        float[][] results = new float[2][];
        for (int i = 0; i < 2; i++) {
            Arithmetic arithmetic = i == 0 ? SCALAR : VECTOR;
            float[] rectified = new float[160];
            float[] gated = new float[160];
            float[] logistic = new float[160];
            float[] decayed = values.clone();
            arithmetic.rectify(values, rectified, 160);
            arithmetic.gate(values, others, gated, 160);
            arithmetic.logistic(values, logistic, 160);
            arithmetic.decay(decayed, others, mask, 160, 0.3f, 0.01f);
            float[] parameters = others.clone();
            Adam adam = new Adam(new AdamSettings(0.9, 0.999, 1e-8));
            float[] means = gaussian(160, 5);
            float[] squares = rectified.clone();
            arithmetic.adam(adam, parameters, values, means, squares, 160, 0.1f, 3f);
            float[] entropies = gaussian(Arithmetic.PARTIAL_SUMS, 6);
            arithmetic.addCrossEntropy(values, others, 3, 150, entropies);
            float[] numbers = new float[2 * Gaussian.PAIRS];
            arithmetic.gaussian(-60, 123456789, 987654321, numbers);
            float[] right = {arithmetic.countRight(values, others, 3, 150)};
            results[i] = joined(
                    right, rectified, gated, logistic, decayed, parameters, means, squares, entropies, numbers);
        }
        assertArrayEquals(results[0], results[1]);
    }

    @Test
    void theLogisticFunctionIsRightToSinglePrecision() {
        for (float x = -87; x < 87; x += 0.01f) {
            double expected = 1 / (1 + Math.exp(-x));
            assertEquals(1, Logistic.of(x) / expected, 4e-7, "at " + x);
        }
        assertEquals(0.5f, Logistic.of(0));
        assertEquals(1, Logistic.of(1e30f));
        assertEquals(0, Logistic.of(-1e30f), 1e-37);
    }

    @Test
    void theLogarithmIsRightToSinglePrecision() {
        for (float x = 1e-6f; x < 1e6f; x *= 1.0001f) {
            double expected = Math.log(x);
            assertEquals(expected, Logarithm.of(x), 2e-7 * Math.max(1, Math.abs(expected)), "at " + x);
        }
        for (float x = 1e-30f; x <= 1; x *= 1.001f) {
            assertEquals(1, Logarithm.onePlusShare(x) / Math.log1p(x), 4e-7, "at " + x);
        }
        assertEquals(0, Logarithm.onePlusShare(0));
    }

    @ParameterizedTest
    @EnumSource(FusedActivation.class)
    void aTrainingIsTheSameBitForBit(FusedActivation activation) {
        Task task = Tasks.exclusiveOr(0.1);
        for (FusedLoss loss : FusedLoss.values()) {
            for (int batch : new int[] {3, 4}) {
                MlpSettings settings = Settings.small().hidden(List.of(37, 40, 20)).epochs(20).batchSize(batch)
                        .learningRate(0.01).schedule(LearningRateSchedules.COSINE).weightDecay(1e-4).activation(activation)
                        .loss(loss).dropout(0.2).build();
                Network start = Tasks.random(new int[] {2, 37, 40, 20, 2}, 0.3, batch);
                Network sparser = Tasks.random(new int[] {2, 37, 40, 20, 2}, 0.05, batch);

                assertSame(train(settings, start, task, SCALAR), train(settings, start, task, VECTOR));
                assertSame(train(settings, sparser, task, SCALAR), train(settings, sparser, task, VECTOR));
            }
        }
    }

    /** Of 600 inputs some are not 0, side by side and elsewhere in each row: products leave out the others. */
    @ParameterizedTest
    @ValueSource(ints = {600, 100})
    void aLargeTrainingIsTheSameOnAnyNumberOfThreads(int lit) throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        float[][] inputs = new float[64][600];
        float[][] targets = new float[64][10];
        for (int row = 0; row < 64; row++) {
            int first = lit == 600 ? 0 : random.nextInt(400 - lit);
            for (int input = first; input < first + lit; input++) {
                inputs[row][input] = random.nextFloat();
            }
            targets[row][random.nextInt(10)] = 1;
        }
        Task task = Tasks.of(inputs, targets, 0);
        MlpSettings settings = Settings.small().hidden(List.of(300, 200)).epochs(3).batchSize(64).learningRate(0.001)
                .weightDecay(1e-4).build();
        Network start = new Mlp(settings).initial(task, new Seed(1));

        Network one = new ForkJoinPool(1).submit(() -> train(settings, start, task, VECTOR)).get();
        Network three = new ForkJoinPool(3).submit(() -> train(settings, start, task, VECTOR)).get();

        assertSame(one, three);
        assertSame(one, train(settings, start, task, SCALAR));
    }

    private static Network train(MlpSettings settings, Network start, Task task, Arithmetic arithmetic) {
        return new Mlp(settings, arithmetic).train(start, task, RunContext.of(new Seed(1)));
    }

    private static void assertSame(Network one, Network other) {
        for (int layer = 0; layer < one.depth(); layer++) {
            assertArrayEquals(one.layer(layer).weights(), other.layer(layer).weights());
            assertArrayEquals(one.layer(layer).biases(), other.layer(layer).biases());
        }
    }

    private static int[] all(int count) {
        int[] units = new int[count];
        Arrays.setAll(units, unit -> unit);
        return units;
    }

    private static float[] gaussian(int length, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
