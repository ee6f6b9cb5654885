package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.training.Loss;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link Loss} has to hold. Extend it and say how to create yours. */
public abstract class LossContract {

    private static final float STEP = 1 / 64f;
    private static final double TOLERANCE = 1e-4;

    /** Returns a new instance of the loss under test. */
    protected abstract Loss create();

    /** The weighted sums of three outputs. The first output should be 1, the others 0. */
    static Stream<float[]> rows() {
        return Stream.of(new float[] {0.37f, -0.61f, 0.22f}, new float[] {-1.93f, 2.41f, 0.71f},
                new float[] {3.17f, -2.83f, -1.49f});
    }

    private static float[] targets(int outputs) {
        float[] targets = new float[outputs];
        targets[0] = 1;
        return targets;
    }

    private static float[] outputs(Loss loss, float[] sums) {
        float[] outputs = new float[sums.length];
        loss.outputs(sums, outputs);
        return outputs;
    }

    private static double value(Loss loss, float[] sums) {
        return loss.value(sums, outputs(loss, sums), targets(sums.length));
    }

    private static float[] derivatives(Loss loss, float[] sums) {
        float[] derivatives = new float[sums.length];
        loss.derivatives(sums, outputs(loss, sums), targets(sums.length), derivatives);
        return derivatives;
    }

    private static float[] outputSumDerivatives(Loss loss, float[] sums) {
        float[] derivatives = new float[sums.length];
        loss.outputSumDerivatives(sums, outputs(loss, sums), derivatives);
        return derivatives;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void givesTheDerivativesOfItsValue(float[] sums) {
        Loss loss = create();
        assertSlopes(moved -> value(loss, moved), sums, derivatives(loss, sums), "loss");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void givesTheDerivativesOfTheSumOfItsOutputs(float[] sums) {
        Loss loss = create();
        assertSlopes(moved -> IntStream.range(0, moved.length).mapToDouble(i -> outputs(loss, moved)[i]).sum(), sums,
                outputSumDerivatives(loss, sums), "sum of outputs");
    }

    // Between the slopes to the left and to the right, since there may be a bend in between.
    private static void assertSlopes(ToDoubleFunction<float[]> value, float[] sums, float[] derivatives, String what) {
        double here = value.applyAsDouble(sums);
        for (int output = 0; output < sums.length; output++) {
            double right = (value.applyAsDouble(moved(sums, output, STEP)) - here) / STEP;
            double left = (here - value.applyAsDouble(moved(sums, output, -STEP))) / STEP;
            double margin = TOLERANCE * (1 + Math.abs(left) + Math.abs(right));
            assertTrue(derivatives[output] >= Math.min(left, right) - margin
                            && derivatives[output] <= Math.max(left, right) + margin,
                    "the derivative of the " + what + " by sum " + output + " of " + Arrays.toString(sums) + " is "
                            + derivatives[output] + ", where its slope is " + left + " to the left and " + right
                            + " to the right");
        }
    }

    private static float[] moved(float[] sums, int output, float step) {
        float[] moved = sums.clone();
        moved[output] += step;
        return moved;
    }

    @Test
    void isLowerWhereTheOutputsAreRight() {
        Loss loss = create();
        float[] right = {4, -4, -4};
        float[] wrong = {-4, 4, -4};
        assertTrue(value(loss, right) < value(loss, wrong), "the loss of right outputs is " + value(loss, right)
                + ", that of wrong ones " + value(loss, wrong));
    }

    @Test
    void countsTheRightDecisions() {
        Loss loss = create();
        for (int count : new int[] {1, 2, 3, 10}) {
            float[] sums = new float[count];
            Arrays.fill(sums, -4);
            sums[0] = 4;
            int decisions = loss.decisions(count);
            assertTrue(decisions >= 1, decisions + " decisions for " + count + " outputs");
            assertEquals(decisions, loss.right(sums, outputs(loss, sums), targets(count)), "all are right");
        }
        float[] wrong = {-4, 4, 4};
        assertEquals(0, loss.right(wrong, outputs(loss, wrong), targets(3)), "none is right");
    }

    @Test
    void givesNumbersForNumbers() {
        Loss loss = create();
        for (float size : new float[] {0, 1e-30f, 1, 50, 200, 1e30f}) {
            for (float[] sums : new float[][] {{size, -size}, {-size, size}, {size, size}}) {
                assertFalse(Double.isNaN(value(loss, sums)), "the loss is NaN for " + Arrays.toString(sums));
                for (float[] numbers : new float[][] {
                    outputs(loss, sums), derivatives(loss, sums), outputSumDerivatives(loss, sums)}) {
                    assertFalse(Arrays.toString(numbers).contains("NaN"),
                            Arrays.toString(numbers) + " for " + Arrays.toString(sums));
                }
            }
        }
    }

    @Test
    void saysWhatItsOutputsAreCalled() {
        assertNotNull(create().outputFunction(), "outputFunction()");
        assertEquals(create().outputFunction(), create().outputFunction(), "the same again");
    }

    @Test
    void givesTheSameAgain() {
        Loss loss = create();
        String all = all(loss);
        assertEquals(all, all(loss));
        assertEquals(all, all(create()));
    }

    @Test
    void givesTheSameFromSeveralThreads() {
        Loss loss = create();
        String expected = all(create());
        Concurrently.assertEach(() -> all(loss), all -> assertEquals(expected, all));
    }

    private static String all(Loss loss) {
        StringBuilder all = new StringBuilder();
        rows().forEach(sums -> all.append(value(loss, sums))
                .append(Arrays.toString(outputs(loss, sums)))
                .append(Arrays.toString(derivatives(loss, sums)))
                .append(Arrays.toString(outputSumDerivatives(loss, sums))));
        return all.toString();
    }
}
