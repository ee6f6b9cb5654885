package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.training.Activation;
import dev.sculpt.api.training.LearningRateSchedule;
import dev.sculpt.api.training.Loss;
import dev.sculpt.api.training.NetworkStart;
import dev.sculpt.api.training.Optimizer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each contract of a part of trainings refuses what breaks it. */
class TrainingContractsCatchFaultsTest {

    private static void refused(Executable test) {
        assertThrows(AssertionError.class, test);
    }

    /** A rectifier, with one method replaced. */
    private static class FaultyActivation implements Activation {

        @Override
        public float value(float sum) {
            return Math.max(0, sum);
        }

        @Override
        public float derivative(float sum) {
            return sum > 0 ? 1 : 0;
        }

        @Override
        public UnitFunction function() {
            return StandardFunction.RELU;
        }
    }

    private static ActivationContract ofActivation(Activation activation) {
        return new ActivationContract() {
            @Override
            protected Activation create() {
                return activation;
            }
        };
    }

    @Test
    void activations() {
        AtomicInteger calls = new AtomicInteger();
        ofActivation(new FaultyActivation()).givesTheSameOverBlocks();
        refused(() -> ofActivation(new FaultyActivation() {
            @Override
            public float derivative(float sum) {
                return 0 / Math.abs(sum);
            }
        }).givesNumbersForNumbers());
        refused(() -> ofActivation(new FaultyActivation() {
            @Override
            public void apply(float[] sums, float[] into) {
                super.apply(sums, into);
                into[into.length - 1] += 1;
            }
        }).givesTheSameOverBlocks());
        refused(() -> ofActivation(new FaultyActivation() {
            @Override
            public float value(float sum) {
                return calls.incrementAndGet();
            }
        }).givesTheSameFromSeveralThreads());
    }

    /** The mean squared error, with one method replaced. */
    private static class FaultyLoss implements Loss {

        @Override
        public double value(float[] sums, float[] outputs, float[] targets) {
            double total = 0;
            for (int i = 0; i < outputs.length; i++) {
                total += (outputs[i] - targets[i]) * (outputs[i] - targets[i]);
            }
            return total / outputs.length;
        }

        @Override
        public void derivatives(float[] sums, float[] outputs, float[] targets, float[] into) {
            for (int i = 0; i < into.length; i++) {
                into[i] = 2 * (outputs[i] - targets[i]) * outputs[i] * (1 - outputs[i]) / into.length;
            }
        }
    }

    private static LossContract ofLoss(Loss loss) {
        return new LossContract() {
            @Override
            protected Loss create() {
                return loss;
            }
        };
    }

    @Test
    void losses() {
        LossContract.rows().forEach(ofLoss(new FaultyLoss())::givesTheDerivativesOfItsValue);
        LossContract.rows().forEach(sums -> refused(() -> ofLoss(new FaultyLoss() {
            @Override
            public void derivatives(float[] all, float[] outputs, float[] targets, float[] into) {
                super.derivatives(all, outputs, targets, into);
                into[0] *= 2;
            }
        }).givesTheDerivativesOfItsValue(sums)));
        refused(() -> ofLoss(new FaultyLoss() {
            @Override
            public double value(float[] sums, float[] outputs, float[] targets) {
                return -super.value(sums, outputs, targets);
            }
        }).isLowerWhereTheOutputsAreRight());
        refused(() -> ofLoss(new FaultyLoss() {
            @Override
            public int right(float[] sums, float[] outputs, float[] targets) {
                return outputs.length;
            }
        }).countsTheRightDecisions());
        refused(() -> ofLoss(new FaultyLoss() {
            @Override
            public double value(float[] sums, float[] outputs, float[] targets) {
                return super.value(sums, outputs, targets) + 0 * Math.log(outputs[0]);
            }
        }).givesNumbersForNumbers());
    }

    private static OptimizerContract ofOptimizer(Optimizer optimizer) {
        return new OptimizerContract() {
            @Override
            protected Optimizer create() {
                return optimizer;
            }
        };
    }

    private static void descend(float[] parameters, float[] gradients, double rate) {
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] -= (float) rate * gradients[i];
        }
    }

    @Test
    void optimizers() {
        ofOptimizer((count, seed) -> TrainingContractsCatchFaultsTest::descend).goesDownhill();
        refused(() -> ofOptimizer((count, seed) -> (parameters, gradients, rate) -> descend(parameters, gradients, -rate))
                .goesDownhill());
        AtomicInteger steps = new AtomicInteger();
        refused(() -> ofOptimizer((count, seed) -> (parameters, gradients, rate) ->
                descend(parameters, gradients, rate / steps.incrementAndGet())).keepsTrainingsApart());
    }

    @Test
    void learningRateSchedules() {
        LearningRateScheduleContract contract = new LearningRateScheduleContract() {
            @Override
            protected LearningRateSchedule create() {
                return (epoch, epochs) -> 1.0 / (epochs - 1);
            }
        };
        contract.givesFiniteFactorsOfZeroOrMore(2);
        refused(() -> contract.givesFiniteFactorsOfZeroOrMore(1));
    }

    @Test
    void networkStarts() {
        NetworkStartContract contract = new NetworkStartContract() {
            @Override
            protected NetworkStart create() {
                return (task, hidden, seed) ->
                        SampleNetworks.random(new Seed(hidden.size()), 1, task.inputs(), 1, task.outputs());
            }
        };
        contract.fitsTheTaskAndTheWidthsAskedFor(List.of(1));
        refused(() -> contract.fitsTheTaskAndTheWidthsAskedFor(List.of(5, 3)));
    }
}
