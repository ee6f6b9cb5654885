package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.training.Optimizer;
import dev.sculpt.api.training.OptimizerState;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What every {@link Optimizer} has to hold. Extend it and say how to create yours. */
public abstract class OptimizerContract {

    private static final int STEPS = 100;
    private static final double RATE = 0.01;
    private static final float[] START = {1, -2, 0.5f, 0, 3};

    /** Returns a new instance of the optimizer under test. */
    protected abstract Optimizer create();

    /** The gradients of half the sum of squares. */
    private static void step(OptimizerState state, float[] parameters) {
        state.step(parameters, parameters.clone(), RATE);
    }

    private static float[] descended(Optimizer optimizer) {
        OptimizerState state = optimizer.start(START.length, new Seed(1));
        float[] parameters = START.clone();
        for (int i = 0; i < STEPS; i++) {
            step(state, parameters);
        }
        return parameters;
    }

    private static double squares(float[] parameters) {
        double sum = 0;
        for (float parameter : parameters) {
            sum += (double) parameter * parameter;
        }
        return sum;
    }

    @Test
    void goesDownhill() {
        float[] parameters = descended(create());
        assertTrue(squares(parameters) < squares(START), Arrays.toString(START) + " became " + Arrays.toString(parameters)
                + " in " + STEPS + " steps down the sum of squares");
    }

    @Test
    void mayHaveNothingToTrain() {
        OptimizerState state = create().start(0, new Seed(1));
        state.step(new float[0], new float[0], RATE);
    }

    @Test
    void keepsTrainingsApart() {
        Optimizer optimizer = create();
        float[] expected = descended(create());
        OptimizerState one = optimizer.start(START.length, new Seed(1));
        OptimizerState other = optimizer.start(START.length, new Seed(1));
        float[] parametersOfOne = START.clone();
        float[] parametersOfOther = START.clone();
        for (int i = 0; i < STEPS; i++) {
            step(one, parametersOfOne);
            step(other, parametersOfOther);
        }
        assertArrayEquals(expected, parametersOfOne, "beside another training");
        assertArrayEquals(expected, parametersOfOther, "beside another training");
    }

    @Test
    void givesTheSameAgain() {
        Optimizer optimizer = create();
        float[] parameters = descended(optimizer);
        assertArrayEquals(parameters, descended(optimizer));
        assertArrayEquals(parameters, descended(create()));
    }

    @Test
    void givesTheSameFromSeveralThreads() {
        Optimizer optimizer = create();
        String expected = Arrays.toString(descended(create()));
        Concurrently.assertEach(
                () -> Arrays.toString(descended(optimizer)), parameters -> assertEquals(expected, parameters));
    }
}
