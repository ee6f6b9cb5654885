package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class OptimizerTest {

    private static float[] twoSteps(Optimizer optimizer, float start, float first, float second) {
        float[] parameter = {start};
        optimizer.step(parameter, new float[] {first}, 0.1);
        float afterOne = parameter[0];
        optimizer.step(parameter, new float[] {second}, 0.1);
        return new float[] {afterOne, parameter[0]};
    }

    @Test
    void adamByHand() {
        // Step 1, g = 2: m = 0.2, v = 0.004; m / 0.1 = 2, sqrt(v / 0.001) = 2, so w = 1 - 0.1 = 0.9.
        // Step 2, g = -1: m = 0.18 - 0.1 = 0.08, over 1 - 0.81 = 0.421053; v = 0.003996 + 0.001 = 0.004996,
        // over 1 - 0.998001 = 2.499250, root 1.580902; w = 0.9 - 0.1 * 0.421053 / 1.580902 = 0.873366.
        assertArrayEquals(new float[] {0.9f, 0.873366f}, twoSteps(new Adam(1, new ScalarArithmetic()), 1, 2, -1), 1e-5f);
    }

    @Test
    void gradientDescentByHand() {
        // 1 - 0.1 * 2 = 0.8; 0.8 + 0.1 = 0.9.
        assertArrayEquals(new float[] {0.8f, 0.9f}, twoSteps(new GradientDescent(1, 0), 1, 2, -1), 1e-6f);
    }

    @Test
    void nesterovByHand() {
        // mu = 0.5. Step 1: u = 2, w = 1 - 0.1 (2 + 1) = 0.7. Step 2: u = 1 - 1 = 0, w = 0.7 - 0.1 (-1 + 0) = 0.8.
        assertArrayEquals(new float[] {0.7f, 0.8f}, twoSteps(new GradientDescent(1, 0.5), 1, 2, -1), 1e-6f);
    }

    @Test
    void rmsPropByHand() {
        // Step 1: v = 0.04, w = 1 - 0.1 * 2 / 0.2 = 0. Step 2: v = 0.0396 + 0.01 = 0.0496, root 0.222711;
        // w = 0 + 0.1 / 0.222711 = 0.449013.
        assertArrayEquals(new float[] {0, 0.449013f}, twoSteps(new RmsProp(1), 1, 2, -1), 1e-5f);
    }
}
