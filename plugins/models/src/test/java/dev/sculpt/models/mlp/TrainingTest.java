package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.DivergedException;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.training.LearningRateSchedule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Trainings by plain gradient descent that can be followed by hand. There is one sigmoid output, which should be 1 in every
 * row: while its weighted sum is 0, the derivative of the loss by that sum is -1/2.
 */
class TrainingTest {

    private static Network train(Settings settings, Network start, Task task) {
        return settings.mlp().train(start, task, RunContext.of(new Seed(1)));
    }

    /** Rows that are all alike. */
    private static Task task(int rows, double noise, float... inputs) {
        float[][] all = new float[rows][];
        float[][] targets = new float[rows][];
        Arrays.fill(all, inputs);
        Arrays.fill(targets, new float[] {1});
        return Tasks.of(all, targets, noise);
    }

    /** One output above some inputs. */
    private static Network direct(float bias, float... weights) {
        return new Network(List.of(layer(weights.length, new float[] {bias}, weights)));
    }

    private static Layer layer(int inputs, float[] biases, float... weights) {
        boolean[] mask = new boolean[weights.length];
        Arrays.fill(mask, true);
        return new Layer(inputs, biases.length, weights, mask, biases);
    }

    /**
     * Weight 2, bias -2 and input 1 make a sum of 0. The gradient of the weight is -1/2 + 0.1 * 2 = -0.3, of the bias
     * -1/2 - 0.1 * 2 = -0.7; without decay both are -1/2. The rate is 2.
     */
    @ParameterizedTest
    @CsvSource({"0.1, 2.6, -0.6", "0, 3, -1"})
    void aStepWithWeightDecayByHand(double weightDecay, float weight, float bias) {
        Layer trained = train(Settings.descent().weightDecay(weightDecay),
                direct(-2, 2), task(1, 0, 1)).layer(0);

        assertEquals(weight, trained.weight(0, 0), 1e-6);
        assertEquals(bias, trained.bias(0), 1e-6);
    }

    /**
     * Inputs of 0, so that only the bias moves. A step takes it from 0 to 2 * 1/2 = 1, however many rows are averaged; a
     * second one to 1 + 2 (1 - sigmoid(1)) = 1.537883. Three rows in batches of two are two steps.
     */
    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1", "1, 4, 4, 1", "1, 4, 9, 1", "2, 1, 1, 1.537883", "1, 3, 2, 1.537883", "2, 4, 4, 1.537883"})
    void anEpochIsOneStepPerBatch(int epochs, int rows, int batchSize, float bias) {
        Network trained = train(Settings.descent().epochs(epochs).batchSize(batchSize),
                direct(0, 0), task(rows, 0, 0));

        assertEquals(bias, trained.layer(0).bias(0), 1e-6);
    }

    /** The second of two steps, as above, at a rate of 2, 2 * 1/4 (the decay) and 2 * 1/2 (half way down the cosine). */
    @Test
    void theRateFollowsItsSchedule() {
        assertEquals(1.537883, biasAfterTwoSteps(LearningRateSchedules.CONSTANT), 1e-6);
        assertEquals(1.134471, biasAfterTwoSteps(LearningRateSchedules.exponential(new ExponentialSettings(0.25))), 1e-6);
        assertEquals(1.268941, biasAfterTwoSteps(LearningRateSchedules.COSINE), 1e-6);
    }

    private static float biasAfterTwoSteps(LearningRateSchedule schedule) {
        return train(Settings.descent().epochs(2).schedule(schedule), direct(0, 0), task(1, 0, 0)).layer(0).bias(0);
    }

    /**
     * With weights of 0, a step makes of every weight the mean over rows of its input as seen: what the task says, with the
     * noise. The deviation of the mean of r draws is noise / sqrt(r). Margins are five standard errors of 40,000 draws.
     */
    @ParameterizedTest
    @CsvSource({"0.1, 1", "0.3, 1", "0.3, 4", "0, 1"})
    void noiseIsDrawnForEveryInputOfEveryRow(double noise, int rows) {
        int inputs = 40_000;
        float[] ones = new float[inputs];
        Arrays.fill(ones, 1);

        Layer trained = train(Settings.descent().batchSize(rows),
                direct(0, new float[inputs]), task(rows, noise, ones)).layer(0);

        double sum = 0;
        double squares = 0;
        for (float seen : trained.weights()) {
            sum += seen - 1;
            squares += (seen - 1) * (seen - 1);
        }
        double deviation = noise / Math.sqrt(rows);
        assertEquals(0, sum / inputs, 5 * deviation / Math.sqrt(inputs));
        assertEquals(deviation, Math.sqrt(squares / inputs), 5 * deviation / Math.sqrt(2.0 * inputs));
    }

    /**
     * 10,000 hidden units with an activation of 1, whose outgoing weights of 0.001 and -0.001 add up to 0. A step changes an
     * outgoing weight by 2 (1 - p) times the activation as seen, and the incoming one by as much times the outgoing weight
     * as it was. Kept activations are 1 / (1 - d): those of all others are exactly 0, and so are both changes. The margin of
     * the share is five standard errors; p is near 1/2, since what is left of the weights no longer adds up.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.75})
    void dropoutLeavesOutItsShareAndScalesTheRest(double dropout) {
        int units = 10_000;
        float[] ones = new float[units];
        Arrays.fill(ones, 1);
        float[] outgoing = new float[units];
        for (int unit = 0; unit < units; unit++) {
            outgoing[unit] = unit % 2 == 0 ? 0.001f : -0.001f;
        }
        Network start = new Network(List.of(layer(1, new float[units], ones), layer(units, new float[1], outgoing)));

        Network trained = train(Settings.descent().dropout(dropout), start, task(1, 0, 1));

        double step = trained.layer(1).bias(0); // 2 (1 - p)
        assertEquals(1, step, 0.5);
        int left = 0;
        for (int unit = 0; unit < units; unit++) {
            double seen = (trained.layer(1).weight(0, unit) - outgoing[unit]) / step;
            boolean dropped = seen == 0;
            left += dropped ? 1 : 0;
            assertEquals(dropped ? 0 : 1 / (1 - dropout), seen, 1e-5);
            assertEquals(seen * outgoing[unit] * step, trained.layer(0).weight(unit, 0) - 1, 1e-6);
        }
        assertEquals(dropout, left / (double) units, 5 * Math.sqrt(dropout * (1 - dropout) / units));
    }

    /**
     * A decay of 1e20 at a rate of 2 takes -2 to 4e20, then beyond all numbers, to minus infinity. There the output is 0 as
     * it should be, and before it was 1: the accuracy rises from 0 to 1, and still the first epoch is kept.
     */
    @Test
    void weightsBeyondAllNumbersAreNotKept() {
        Task zero = Tasks.of(new float[][] {{1}}, new float[][] {{0}}, 0);

        Layer trained = train(
                Settings.descent().epochs(2).weightDecay(1e20), direct(-2, -2), zero).layer(0);

        assertEquals(4e20, trained.weight(0, 0), 1e15);
    }

    @Test
    void aTrainingWithoutAnySoundEpochSaysSo() {
        ArithmeticException diverged = assertThrows(ArithmeticException.class, () -> train(
                Settings.descent().weightDecay(1e38), direct(-2, -2), task(1, 0, 1)));

        assertEquals("training diverged: a weight became Infinity; learningRate is 2.0, try a smaller one",
                diverged.getMessage());
    }

    @Test
    void aTrainingThatLargeInputsLeadAstraySaysSo() {
        Task large = Tasks.of(new float[][] {{3e38f}, {-3e38f}}, new float[][] {{0}, {1}}, 0);

        DivergedException diverged = assertThrows(DivergedException.class, () -> train(
                Settings.descent(), direct(-2, -2), large));

        assertTrue(diverged.getMessage().endsWith("; inputs are as large as 3.0E38, scale them"), diverged.getMessage());
    }

    /** The activation of the hidden unit is 1, the sum at the output 1: the loss is -ln sigmoid(1) = 0.313262. */
    @Test
    void networksAreJudgedWithoutDropout() {
        Network network = new Network(List.of(layer(1, new float[1], 1), layer(1, new float[1], 1)));
        Mlp mlp = Settings.descent().dropout(0.9).mlp();

        assertEquals(0.313262, mlp.evaluate(network, task(50, 0, 1).test()).loss(), 1e-6);
    }
}
