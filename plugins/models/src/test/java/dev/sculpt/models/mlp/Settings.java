package dev.sculpt.models.mlp;

import java.util.List;

/** Settings for tests: small, without noise, decay or dropout. */
final class Settings {

    private Settings() { }

    static MlpSettings of(Activation activation, Loss loss, OptimizerKind optimizer, int epochs) {
        return new MlpSettings(List.of(8), epochs, 4, 0.05, LearningRateSchedule.CONSTANT, 0.98, 1e-4, activation, loss,
                optimizer, 0.9, 0);
    }

    static MlpSettings baseline(int epochs) {
        return of(Activation.RELU, Loss.BINARY_CROSS_ENTROPY, OptimizerKind.ADAM, epochs);
    }
}
