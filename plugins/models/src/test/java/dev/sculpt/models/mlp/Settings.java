package dev.sculpt.models.mlp;

import java.util.List;

/** Settings for tests: small, without dropout. */
final class Settings {

    private Settings() { }

    static MlpSettings of(Activation activation, Loss loss, OptimizerKind optimizer, int epochs) {
        return new MlpSettings(List.of(8), epochs, 4, 0.05, LearningRateSchedule.CONSTANT, 0.98, 1e-4, activation, loss,
                optimizer, 0.9, 0);
    }

    /** Plain gradient descent at a rate of 2, with a factor of 1/4 per epoch under the exponential schedule. */
    static MlpSettings descent(
            int epochs, int batchSize, LearningRateSchedule schedule, double weightDecay, double dropout) {
        return new MlpSettings(List.of(), epochs, batchSize, 2, schedule, 0.25, weightDecay, Activation.RELU,
                Loss.BINARY_CROSS_ENTROPY, OptimizerKind.SGD, 0.9, dropout);
    }

    static MlpSettings baseline(int epochs) {
        return of(Activation.RELU, Loss.BINARY_CROSS_ENTROPY, OptimizerKind.ADAM, epochs);
    }
}
