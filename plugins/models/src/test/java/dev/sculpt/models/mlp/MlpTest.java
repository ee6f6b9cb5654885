package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.training.LearningRateSchedule;
import dev.sculpt.api.training.Optimizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MlpTest extends MlpContract {

    private static final RunContext CONTEXT = RunContext.of(new Seed(1));

    // Hidden unit 0 reads input 0 (weight 2) and input 1 (weight -1), bias 0.5; hidden unit 1 reads input 1 (weight 1),
    // bias -2. The output reads both (weights 1 and 3), bias -1.
    private static final Network SMALL = new Network(List.of(
            new Layer(2, 2, new float[] {2, -1, 0, 1}, new boolean[] {true, true, false, true}, new float[] {0.5f, -2}),
            new Layer(2, 1, new float[] {1, 3}, new boolean[] {true, true}, new float[] {-1})));
    private static final DenseSamples ROW = new DenseSamples(new float[][] {{1, 1}}, new float[][] {{1}});

    @Override
    protected Trainable model(MlpSettings settings) {
        return new Mlp(settings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100000 100000 | 100000 hidden units and 100000 hidden units make 10000000000 edges between two layers
            46000 40000   | 46000 hidden units and 40000 hidden units make 1840000000 edges between two layers
            8192 8193     | 8192 hidden units and 8193 hidden units make 67117056 edges between two layers
            1 33554433    | 33554433 hidden units and 2 outputs make 67108866 edges between two layers
            33554433 1    | 2 inputs and 33554433 hidden units make 67108866 edges between two layers
            """)
    void widthsThatCannotBeAreRefusedBeforeTraining(String widths, String fault) {
        Mlp tooWide = Settings.small().hidden(Stream.of(widths.split(" ")).map(Integer::valueOf).toList()).mlp();

        SettingException refused = assertThrows(SettingException.class, () -> tooWide.check(Tasks.exclusiveOr(0)));

        assertEquals("hidden", refused.path());
        assertEquals(fault + "; must be at most 67108864", refused.getMessage());
    }

    @Test
    void theWidestLayersAreAllowed() {
        Settings.small().hidden(List.of(8192, 8192)).mlp().check(Tasks.exclusiveOr(0));
        Settings.small().hidden(List.of(33_554_432)).mlp().check(Tasks.exclusiveOr(0));
    }

    @Test
    void lossAndAccuracyOfOneRowByHand() {
        // Hidden sums 2 - 1 + 0.5 = 1.5 and 1 - 2 = -1, activations 1.5 and 0; output sum 1.5 - 1 = 0.5, right side of 0.5.
        // Loss = -ln(1 / (1 + exp(-0.5))) = ln(1 + exp(-0.5)) = 0.474077.
        Evaluation evaluation = Settings.baseline(1).mlp().evaluate(SMALL, ROW);

        assertEquals(0.474077, evaluation.loss(), 1e-6);
        assertEquals(1, evaluation.accuracy());
    }

    @Test
    void gradientsOfOneRowByHand() {
        // p = 0.622459; d loss / d output sum = p - 1 = -0.377541. By the hidden activations: times 1 and 3.
        // By the hidden sums: the same for unit 0, 0 for unit 1, which is off. By the inputs: -0.377541 * 2 and * -1.
        Settings.baseline(1).mlp().probe(SMALL, ROW, Objective.LOSS, (row, activations, byActivation, bySum) -> {
            assertArrayEquals(new float[] {1.5f, 0}, activations[1]);
            assertEquals(0.622459, activations[2][0], 1e-6);
            assertArrayEquals(new float[] {-0.377541f, -1.132622f}, byActivation[1], 1e-5f);
            assertArrayEquals(new float[] {-0.377541f, 0}, bySum[1], 1e-5f);
            assertArrayEquals(new float[] {-0.755081f, 0.377541f}, byActivation[0], 1e-5f);
        });
    }

    @Test
    void gradientsOfTheSumOfOutputsByHand() {
        // d p / d output sum = p (1 - p) = 0.235004.
        Settings.baseline(1).mlp().probe(SMALL, ROW, Objective.OUTPUT_SUM, (row, activations, byActivation, bySum) ->
                assertArrayEquals(new float[] {0.235004f, 0.705011f}, byActivation[1], 1e-5f));
    }

    @ParameterizedTest
    @EnumSource(FusedLoss.class)
    void gradientsAgreeWithDifferencesOfTheLoss(FusedLoss loss) {
        Mlp mlp = Settings.baseline(1).activation(Activations.SIGMOID).loss(loss).mlp();
        for (long seed = 0; seed < 20; seed++) {
            Network network = Tasks.random(new int[] {3, 5, 4, 2}, 0.6, seed);
            float[][] inputs = {{0.3f, -0.8f, 1.1f}};
            float[][] targets = {{1, 0}};
            DenseSamples rows = new DenseSamples(inputs, targets);
            mlp.probe(network, rows, Objective.LOSS, (row, activations, byActivation, bySum) -> {
                for (int input = 0; input < 3; input++) {
                    double step = 1e-2;
                    double slope = (lossAt(mlp, network, inputs[0], targets, input, step)
                            - lossAt(mlp, network, inputs[0], targets, input, -step)) / (2 * step);
                    assertEquals(slope, byActivation[0][input], 1e-3);
                }
            });
        }
    }

    private static double lossAt(Mlp mlp, Network network, float[] inputs, float[][] targets, int input, double step) {
        float[] moved = inputs.clone();
        moved[input] += (float) step;
        return mlp.evaluate(network, new DenseSamples(new float[][] {moved}, targets)).loss();
    }

    static Stream<Arguments> optimizersAndTheirRates() {
        return Stream.of(
                Arguments.of(Optimizers.adam(), 0.05),
                Arguments.of(Optimizers.gradientDescent(), 0.05),
                Arguments.of(Optimizers.nesterov(new NesterovSettings(0.9)), 0.05),
                Arguments.of(Optimizers.rmsProp(new RmsPropSettings(0.99, 1e-8)), 0.01));
    }

    @ParameterizedTest
    @MethodSource("optimizersAndTheirRates")
    void learnsTheExclusiveOr(Optimizer optimizer, double learningRate) {
        Task task = Tasks.exclusiveOr(0.1);
        Mlp mlp = Settings.small().hidden(List.of(16)).epochs(600).batchSize(2).learningRate(learningRate)
                .optimizer(optimizer).mlp();

        Network trained = mlp.train(mlp.initial(task, new Seed(3)), task, CONTEXT);

        assertEquals(1, mlp.evaluate(trained, task.test()).accuracy());
    }

    @Test
    void learnsWithEveryOtherOption() {
        Task task = Tasks.exclusiveOr(0);
        List<LearningRateSchedule> schedules = List.of(LearningRateSchedules.CONSTANT, LearningRateSchedules.COSINE,
                LearningRateSchedules.exponential(new ExponentialSettings(0.995)));
        for (FusedActivation activation : FusedActivation.values()) {
            for (FusedLoss loss : FusedLoss.values()) {
                for (LearningRateSchedule schedule : schedules) {
                    Mlp mlp = Settings.small().hidden(List.of(24)).epochs(400).batchSize(4).schedule(schedule)
                            .activation(activation).loss(loss).dropout(0.1).mlp();
                    Network start = mlp.initial(task, new Seed(5));

                    Evaluation trained = mlp.evaluate(mlp.train(start, task, CONTEXT), task.test());

                    assertEquals(1, trained.accuracy(), activation + " " + loss + " " + schedules.indexOf(schedule));
                }
            }
        }
    }

    @Test
    void theWeightsAreDrawnFromTheirDistribution() {
        // 400 x 400 draws of N(0, 2 / 400): mean 0 +- 5 * 0.0707 / 400, deviation 0.0707 within 1 %.
        Task task = Tasks.of(new float[1][400], new float[1][400], 0);

        Layer layer = new Mlp(withHidden(List.of(400))).initial(task, new Seed(1)).layer(0);

        double sum = 0;
        double squares = 0;
        for (float weight : layer.weights()) {
            sum += weight;
            squares += weight * weight;
        }
        assertEquals(0, sum / 160_000, 0.0009);
        assertEquals(Math.sqrt(2.0 / 400), Math.sqrt(squares / 160_000), 0.0007);
        assertArrayEquals(new float[400], layer.biases());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 100})
    void thereMayBeAnyNumberOfHiddenLayers(int count) {
        List<Integer> hidden = IntStream.rangeClosed(1, count).boxed().toList();
        List<Integer> widths = new ArrayList<>(List.of(2));
        widths.addAll(hidden);
        widths.add(2);
        Mlp mlp = new Mlp(withHidden(hidden));
        Task task = Tasks.exclusiveOr(0);

        Network trained = mlp.train(mlp.initial(task, new Seed(1)), task, CONTEXT);

        assertEquals(widths, trained.widths());
    }

    /** Every layer doubles the 1 of the input, and the output is the logistic function of twice the last. */
    @ParameterizedTest
    @CsvSource({"0, 2", "1, 4", "2, 8", "3, 16"})
    void activationsPassThroughAllHiddenLayers(int hidden, float sum) {
        Layer twice = new Layer(1, 1, new float[] {2}, new boolean[] {true}, new float[1]);
        DenseSamples row = new DenseSamples(new float[][] {{1}}, new float[][] {{0}});

        Evaluation evaluation =
                Settings.baseline(1).mlp().evaluate(new Network(Collections.nCopies(hidden + 1, twice)), row);

        assertEquals(Math.log1p(Math.exp(sum)), evaluation.loss(), 1e-5); // -ln(1 - p)
    }

    @Test
    void refusesMoreThanAHundredHiddenLayers() {
        SettingException refused =
                assertThrows(SettingException.class, () -> withHidden(Collections.nCopies(101, 1)));

        assertEquals("hidden", refused.path());
    }

    private static MlpSettings withHidden(List<Integer> hidden) {
        return Settings.small().hidden(hidden).learningRate(0.1).build();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.8, 1})
    void theMaskStaysAndUnfedUnitsHaveNoBias(double density) {
        Task task = Tasks.exclusiveOr(0.1);
        for (long seed = 0; seed < 10; seed++) {
            Network start = Tasks.random(new int[] {2, 9, 7, 2}, density, seed);

            Network trained = Settings.baseline(5).mlp().train(start, task, CONTEXT);

            for (int index = 0; index < 3; index++) {
                assertArrayEquals(start.layer(index).mask(), trained.layer(index).mask());
                for (int to = 0; to < trained.layer(index).outputs(); to++) {
                    boolean fed = false;
                    for (int from = 0; from < trained.layer(index).inputs(); from++) {
                        fed |= trained.layer(index).alive(to, from);
                    }
                    assertTrue(fed || trained.layer(index).bias(to) == 0);
                }
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameNetwork() {
        Task task = Tasks.exclusiveOr(0.1);
        Mlp mlp = Settings.baseline(20).mlp();
        Network start = mlp.initial(task, new Seed(2));

        float[] first = mlp.train(start, task, CONTEXT).layer(0).weights();

        assertArrayEquals(first, mlp.train(start, task, CONTEXT).layer(0).weights());
        assertFalse(Arrays.equals(first, mlp.train(start, task, CONTEXT.child(1)).layer(0).weights()));
    }

    @Test
    void stopsWhenAskedTo() {
        Task task = Tasks.exclusiveOr(0);
        Mlp mlp = Settings.baseline(5).mlp();

        assertThrows(CancellationException.class, () -> mlp.train(mlp.initial(task, new Seed(0)), task,
                RunContext.of(new Seed(0), message -> { }, () -> true)));
    }

    @Test
    void refusesANetworkThatDoesNotFitTheTask() {
        Task task = Tasks.exclusiveOr(0);

        assertThrows(IllegalArgumentException.class, () -> Settings.baseline(1).mlp().train(SMALL, task, CONTEXT));
    }
}
