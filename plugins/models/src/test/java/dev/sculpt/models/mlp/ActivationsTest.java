package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** The weighted sums -2, -1, 0, 1 and 2, and derivatives of 10 by every activation. */
class ActivationsTest {

    private static final Arithmetic ARITHMETIC = new ScalarArithmetic();
    private static final float[] SUMS = {-2, -1, 0, 1, 2};

    private static void assertByHand(FusedActivation activation, float[] activations, float[] derivatives) {
        float[] applied = new float[SUMS.length];
        activation.apply(ARITHMETIC, SUMS, applied);
        assertArrayEquals(activations, applied, 1e-6f);
        float[] chained = {10, 10, 10, 10, 10};
        activation.chain(ARITHMETIC, SUMS, chained, chained);
        assertArrayEquals(derivatives, chained, 1e-5f);
    }

    @Test
    void reluByHand() {
        assertByHand(FusedActivation.RELU, new float[] {0, 0, 0, 1, 2}, new float[] {0, 0, 0, 10, 10});
    }

    // 1 / (1 + e^2) = 0.119203, 1 / (1 + e) = 0.268941; 0.119203 * 0.880797 = 0.104994, 0.268941 * 0.731059 = 0.196612.
    @Test
    void sigmoidByHand() {
        assertByHand(FusedActivation.SIGMOID, new float[] {0.119203f, 0.268941f, 0.5f, 0.731059f, 0.880797f},
                new float[] {1.04994f, 1.96612f, 2.5f, 1.96612f, 1.04994f});
    }

    // The derivative passes as it is from -1 to 1, both ends included, and not beyond.
    @Test
    void stepPassesGradientsStraightThrough() {
        assertByHand(FusedActivation.STEP, new float[] {0, 0, 0, 1, 1}, new float[] {0, 10, 10, 10, 0});
    }
}
