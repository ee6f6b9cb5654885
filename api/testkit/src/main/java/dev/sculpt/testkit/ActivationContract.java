package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.training.Activation;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What every {@link Activation} has to hold. Extend it and say how to create yours. */
public abstract class ActivationContract {

    // The ends of the range, what lies around 0, and many sums as networks have them.
    private static final float[] SUMS = sums();
    private static final float[] DERIVATIVES = derivatives();

    /** Returns a new instance of the function under test. */
    protected abstract Activation create();

    private static float[] sums() {
        float[] sums = new float[400];
        float[] special = {0, -0f, Float.MIN_VALUE, -Float.MIN_VALUE, 1, -1, 88, -88, 1e30f, -1e30f, Float.MAX_VALUE,
            -Float.MAX_VALUE};
        SplittableRandom random = new Seed(1).random();
        for (int i = 0; i < sums.length; i++) {
            sums[i] = i < special.length ? special[i] : (float) (3 * random.nextGaussian());
        }
        return sums;
    }

    private static float[] derivatives() {
        SplittableRandom random = new Seed(2).random();
        float[] derivatives = new float[SUMS.length];
        for (int i = 0; i < derivatives.length; i++) {
            derivatives[i] = i % 7 == 0 ? 0 : (float) random.nextGaussian();
        }
        return derivatives;
    }

    @Test
    void givesNumbersForNumbers() {
        Activation activation = create();
        for (float sum : SUMS) {
            assertFalse(Float.isNaN(activation.value(sum)), "the value is NaN for " + sum);
            assertFalse(Float.isNaN(activation.derivative(sum)), "the derivative is NaN for " + sum);
        }
    }

    @Test
    void saysWhatItIsCalled() {
        assertNotNull(create().function(), "function()");
        assertEquals(create().function(), create().function(), "the same again");
    }

    @Test
    void givesTheSameOverBlocks() {
        Activation activation = create();
        float[] applied = new float[SUMS.length];
        activation.apply(SUMS, applied);
        float[] chained = DERIVATIVES.clone();
        activation.chain(SUMS, chained, chained); // in place, as it may be asked to
        for (int i = 0; i < SUMS.length; i++) {
            assertSame(activation.value(SUMS[i]), applied[i], "the activation of " + SUMS[i]);
            float slope = activation.derivative(SUMS[i]);
            float expected = slope == 0 || DERIVATIVES[i] == 0 ? 0 : DERIVATIVES[i] * slope;
            assertSame(expected, chained[i], "the derivative " + DERIVATIVES[i] + " passed on at " + SUMS[i]);
        }
    }

    // By ==, to which 0 and -0 are the same.
    private static void assertSame(float alone, float inBlock, String what) {
        assertTrue(alone == inBlock, what + " is " + alone + " alone and " + inBlock + " within a block");
    }

    @Test
    void givesTheSameAgain() {
        Activation activation = create();
        String values = values(activation);
        assertEquals(values, values(activation));
        assertEquals(values, values(create()));
    }

    @Test
    void givesTheSameFromSeveralThreads() {
        Activation activation = create();
        String expected = values(create());
        Concurrently.assertEach(() -> values(activation), values -> assertEquals(expected, values));
    }

    private static String values(Activation activation) {
        float[] applied = new float[SUMS.length];
        activation.apply(SUMS, applied);
        float[] chained = new float[SUMS.length];
        activation.chain(SUMS, DERIVATIVES, chained);
        return Arrays.toString(applied) + Arrays.toString(chained);
    }
}
