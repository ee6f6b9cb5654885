package dev.sculpt.models.mlp;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.training.Activation;
import dev.sculpt.api.training.LearningRateSchedule;
import dev.sculpt.api.training.Loss;
import dev.sculpt.api.training.Optimizer;
import java.util.List;
import java.util.Optional;

/**
 * Settings of {@link SizedMlp}: those of {@link MlpSettings} but for what is chosen by the size of the task.
 *
 * @param hidden units per hidden layer, where they are not chosen
 * @param effort how many times as long a training takes
 * @param learningRate step size at the start
 * @param schedule how the step size changes over a training
 * @param weightDecay L2 penalty
 * @param activation of hidden units
 * @param loss what is minimised
 * @param optimizer how steps are made from gradients
 * @param dropout share of hidden activations left out
 */
public record SizedMlpSettings(
        @Setting(value = "units per hidden layer, from the inputs up; by the number of inputs where null", min = 1,
                max = 100_000)
        Optional<List<Integer>> hidden,
        @Setting(value = "epochs of every training, in multiples of what the number of rows asks for", defaultValue = "1",
                min = 0, aboveMin = true, max = 1000)
        double effort,
        @Setting(value = "step size at the start of a training", defaultValue = "0.05", min = 0, aboveMin = true)
        double learningRate,
        @Setting(value = "how the step size changes over the epochs of a training", defaultValue = "constant",
                adopts = "decay")
        LearningRateSchedule schedule,
        @Setting(value = "L2 penalty added to the gradient of weights and biases", defaultValue = "0.0001", min = 0)
        double weightDecay,
        @Setting(value = "activation function of hidden units", defaultValue = "relu")
        Activation activation,
        @Setting(value = "what is minimised, with the function of the outputs that belongs to it",
                defaultValue = "binary-cross-entropy")
        Loss loss,
        @Setting(value = "how steps are made from gradients", defaultValue = "adam", adopts = "momentum")
        Optimizer optimizer,
        @Setting(value = "share of hidden activations set to 0 in training; the others are scaled up",
                defaultValue = "0", min = 0, max = 0.95)
        double dropout) {

    /** Copies the widths. */
    public SizedMlpSettings {
        hidden = hidden.map(List::copyOf);
    }
}
