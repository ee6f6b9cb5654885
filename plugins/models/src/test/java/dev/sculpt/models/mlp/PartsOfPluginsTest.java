package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.training.Activation;
import dev.sculpt.api.training.LearningRateSchedule;
import dev.sculpt.api.training.Loss;
import dev.sculpt.api.training.NetworkStart;
import dev.sculpt.api.training.Optimizer;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Parts in the plain form, as plugins elsewhere write them: those below do what ours do, so that results can be
 * compared.
 */
class PartsOfPluginsTest {

    private static final Task TASK = Tasks.exclusiveOr(0.1);
    private static final Network START = Tasks.random(new int[] {2, 40, 7, 2}, 0.6, 1);

    private record PlainCopy(Activation copied) implements Activation {

        @Override
        public float value(float sum) {
            return copied.value(sum);
        }

        @Override
        public float derivative(float sum) {
            return copied.derivative(sum);
        }

        @Override
        public UnitFunction function() {
            return UnitFunction.named("mine");
        }
    }

    private record LossCopy(Loss copied) implements Loss {

        @Override
        public double value(float[] sums, float[] outputs, float[] targets) {
            return copied.value(sums, outputs, targets);
        }

        @Override
        public void derivatives(float[] sums, float[] outputs, float[] targets, float[] into) {
            copied.derivatives(sums, outputs, targets, into);
        }

        @Override
        public void outputs(float[] sums, float[] into) {
            copied.outputs(sums, into);
        }
    }

    /** Gradient descent with a little noise, of which every living parameter gets its own. */
    private static Optimizer noisy() {
        return (count, seed) -> {
            SplittableRandom random = seed.random();
            return (parameters, gradients, rate) -> {
                for (int i = 0; i < count; i++) {
                    parameters[i] -= (float) (rate * gradients[i] + 1e-3 * random.nextGaussian());
                }
            };
        };
    }

    private static Network train(Settings settings, Arithmetic arithmetic) {
        return new Mlp(settings.build(), arithmetic).train(START, TASK, RunContext.of(new Seed(1)));
    }

    private static void assertSameBits(Network expected, Network actual) {
        for (int layer = 0; layer < expected.depth(); layer++) {
            assertArrayEquals(expected.layer(layer).weights(), actual.layer(layer).weights());
            assertArrayEquals(expected.layer(layer).biases(), actual.layer(layer).biases());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPlainActivationTrainsAsOursDoes(FusedActivation activation) {
        Settings ours = Settings.baseline(3).activation(activation);
        Settings plain = Settings.baseline(3).activation(new PlainCopy(activation));
        for (Arithmetic arithmetic : List.of(new ScalarArithmetic(), new VectorArithmetic())) {
            assertSameBits(train(ours, arithmetic), train(plain, arithmetic));
        }
    }

    /** Of one epoch, since the best of several is chosen by the loss, whose rows the plain one adds up in another order. */
    @ParameterizedTest
    @EnumSource
    void aPlainLossTrainsAsOursDoes(FusedLoss loss) {
        Settings ours = Settings.baseline(1).loss(loss);
        Settings plain = Settings.baseline(1).loss(new LossCopy(loss));
        for (Arithmetic arithmetic : List.of(new ScalarArithmetic(), new VectorArithmetic())) {
            assertSameBits(train(ours, arithmetic), train(plain, arithmetic));
        }
    }

    @Test
    void aPlainOptimizerTrainsAsOursDoes() {
        Optimizer adam = Optimizers.adam();
        Settings plain = Settings.baseline(3).optimizer((parameters, seed) -> adam.start(parameters, seed));
        for (Arithmetic arithmetic : List.of(new ScalarArithmetic(), new VectorArithmetic())) {
            assertSameBits(train(Settings.baseline(3), arithmetic), train(plain, arithmetic));
        }
    }

    @Test
    void givesTheSameBitsOnAnyNumberOfThreadsWithAndWithoutVectors() throws Exception {
        Settings all = Settings.baseline(3).activation(new PlainCopy(Activations.SIGMOID))
                .loss(new LossCopy(Losses.CROSS_ENTROPY)).optimizer(noisy());
        Network scalar = train(all, new ScalarArithmetic());
        for (int threads : new int[] {1, 3}) {
            assertSameBits(scalar, new ForkJoinPool(threads).submit(() -> train(all, new VectorArithmetic())).get());
        }
    }

    /** START has so many living edges, and a bias for each unit that one of them enters. */
    @Test
    void anOptimizerSeesTheParametersThatLiveAndRevivesNone() {
        int[] seen = {0};
        Network trained = train(Settings.baseline(1).optimizer((count, seed) -> {
            seen[0] = count;
            return noisy().start(count, seed);
        }), new VectorArithmetic());

        int fed = 0;
        for (int layer = 0; layer < START.depth(); layer++) {
            for (int to = 0; to < START.width(layer + 1); to++) {
                fed += START.layer(layer).edgesInto(to).next() ? 1 : 0;
            }
            assertArrayEquals(START.layer(layer).mask(), trained.layer(layer).mask());
        }
        assertEquals(START.livingEdges() + fed, seen[0]);
    }

    @Test
    void theNetworkKnowsWhatItsUnitsCompute() {
        Mlp plain = Settings.baseline(1).activation(new PlainCopy(Activations.RELU)).loss(Losses.CROSS_ENTROPY).mlp();
        Optional<UnitFunctions> expected =
                Optional.of(new UnitFunctions(UnitFunction.named("mine"), StandardFunction.SOFTMAX));

        assertEquals(expected, plain.initial(TASK, new Seed(1)).functions());
        assertEquals(expected, plain.train(START, TASK, RunContext.of(new Seed(1))).functions());
    }

    @Test
    void aFunctionThatIsMissingIsThePartsFault() {
        Activation nameless = new Activation() {
            @Override
            public float value(float sum) {
                return sum;
            }

            @Override
            public float derivative(float sum) {
                return 1;
            }

            @Override
            public UnitFunction function() {
                return null;
            }
        };
        BrokenContractException broken = assertThrows(BrokenContractException.class,
                () -> Settings.baseline(1).activation(nameless).mlp().initial(TASK, new Seed(1)));

        assertSame(nameless, broken.part());
        assertEquals("returned nothing for the function that units compute", broken.getMessage());
    }

    private static void assertBroken(Object part, String returned, Settings settings) {
        BrokenContractException broken =
                assertThrows(BrokenContractException.class, () -> train(settings, new VectorArithmetic()));
        assertSame(part, broken.part());
        assertEquals("returned " + returned, broken.getMessage().split(" for | of \\[|;")[0]);
    }

    @Test
    void whatIsNoNumberIsThePartsFault() {
        Activation activation = new Activation() {
            @Override
            public float value(float sum) {
                return sum > 0 ? sum : Float.NaN;
            }

            @Override
            public float derivative(float sum) {
                return 1;
            }

            @Override
            public UnitFunction function() {
                return UnitFunction.named("broken");
            }
        };
        assertBroken(activation, "an activation of NaN", Settings.baseline(1).activation(activation));
        Loss loss = new Loss() {
            @Override
            public double value(float[] sums, float[] outputs, float[] targets) {
                return 0;
            }

            @Override
            public void derivatives(float[] sums, float[] outputs, float[] targets, float[] into) {
                into[0] = Float.NaN;
            }
        };
        assertBroken(loss, "a derivative of NaN", Settings.baseline(1).loss(loss));
        Optimizer optimizer = (parameters, seed) -> null;
        assertBroken(optimizer, "nothing", Settings.baseline(1).optimizer(optimizer));
        LearningRateSchedule schedule = (epoch, epochs) -> -1;
        assertBroken(schedule, "a factor of -1.0", Settings.baseline(1).schedule(schedule));
    }

    /** A start with a network of its own. */
    private record Given(Network network, boolean trained) implements NetworkStart {

        @Override
        public void check(Task task) {
            throw new SettingException("path", "there is none");
        }

        @Override
        public Network network(Task task, List<Integer> hidden, Seed seed) {
            return network;
        }

        @Override
        public boolean bringsWidths() {
            return true;
        }
    }

    private static Mlp startingFrom(NetworkStart start) {
        return Settings.small().start(start).mlp();
    }

    @Test
    void startsFromTheNetworkOfItsStart() {
        Given start = new Given(START, true);

        assertSameBits(START, startingFrom(start).initial(TASK, new Seed(1)));
        assertEquals(true, startingFrom(start).startsTrained());
        assertFalse(startingFrom(new Given(START, false)).startsTrained());
        assertEquals("start.path",
                assertThrows(SettingException.class, () -> startingFrom(start).check(TASK)).path());
        assertEquals("hidden",
                assertThrows(SettingException.class, () -> Settings.small().start(start).hidden(List.of(1)).build()).path());
    }

    @Test
    void aNetworkThatWasNotAskedForIsTheStartsFault() {
        Given wrong = new Given(Tasks.random(new int[] {3, 2}, 1, 1), true);
        Given none = new Given(null, true);
        NetworkStart narrow = (task, hidden, seed) -> Tasks.random(new int[] {2, 5, 2}, 1, 1);

        assertEquals("returned a network of widths [3, 2] instead of [2, 2]",
                assertThrows(BrokenContractException.class, () -> startingFrom(wrong).initial(TASK, new Seed(1)))
                        .getMessage());
        assertEquals("returned nothing",
                assertThrows(BrokenContractException.class, () -> startingFrom(none).initial(TASK, new Seed(1)))
                        .getMessage());
        assertEquals("returned a network of widths [2, 5, 2] instead of [2, 24, 24, 2]",
                assertThrows(BrokenContractException.class, () -> startingFrom(narrow).initial(TASK, new Seed(1)))
                        .getMessage());
    }
}
