package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.training.Optimizer;
import dev.sculpt.api.training.OptimizerState;
import org.junit.jupiter.api.Test;

/** Two steps at a rate of 0.1 from a parameter of 1, with the gradients 2 and -1. */
class OptimizersTest {

    private static void assertSteps(Optimizer made, float first, float second) {
        OptimizerState optimizer = made.start(1, new Seed(1));
        float[] parameter = {1};
        optimizer.step(parameter, new float[] {2}, 0.1);
        assertEquals(first, parameter[0], 1e-5);
        optimizer.step(parameter, new float[] {-1}, 0.1);
        assertEquals(second, parameter[0], 1e-5);
    }

    @Test
    void adamByHand() {
        // Step 1, g = 2: m = 0.2, v = 0.004; m / 0.1 = 2, sqrt(v / 0.001) = 2, so w = 1 - 0.1 = 0.9.
        // Step 2, g = -1: m = 0.18 - 0.1 = 0.08, over 1 - 0.81 = 0.421053; v = 0.003996 + 0.001 = 0.004996,
        // over 1 - 0.998001 = 2.499250, root 1.580902; w = 0.9 - 0.1 * 0.421053 / 1.580902 = 0.873366.
        assertSteps(Optimizers.adam(), 0.9f, 0.873366f);
    }

    @Test
    void plainGradientDescentByHand() {
        // 1 - 0.1 * 2 = 0.8; 0.8 + 0.1 = 0.9.
        assertSteps(Optimizers.gradientDescent(), 0.8f, 0.9f);
    }

    @Test
    void nesterovByHand() {
        // mu = 0.5. Step 1: u = 2, w = 1 - 0.1 (2 + 1) = 0.7. Step 2: u = 1 - 1 = 0, w = 0.7 - 0.1 (-1 + 0) = 0.8.
        assertSteps(Optimizers.nesterov(new NesterovSettings(0.5)), 0.7f, 0.8f);
    }

    @Test
    void rmsPropByHand() {
        // Step 1: v = 0.04, w = 1 - 0.1 * 2 / 0.2 = 0. Step 2: v = 0.0396 + 0.01 = 0.0496, root 0.222711;
        // w = 0 + 0.1 / 0.222711 = 0.449013.
        assertSteps(Optimizers.rmsProp(new RmsPropSettings(0.99, 1e-8)), 0, 0.449013f);
    }
}
