package dev.sculpt.models.mlp;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.setting.SettingException;
import java.util.List;

/**
 * Settings of {@link Mlp}. The defaults are the published ones where the paper names one for all tasks.
 *
 * @param hidden units per hidden layer
 * @param epochs epochs per (re)training
 * @param batchSize rows per step
 * @param learningRate step size at the start
 * @param schedule how the step size changes over a training
 * @param decay factor of the exponential schedule
 * @param weightDecay L2 penalty
 * @param activation of hidden units
 * @param loss what is minimised
 * @param optimizer how steps are made from gradients
 * @param momentum of the optimizers that have one
 * @param dropout share of hidden activations left out
 */
public record MlpSettings(
        @Setting(value = "units per hidden layer, from the inputs up; empty for no hidden layer",
                defaultValue = "[24, 24]", min = 1, max = 100_000)
        List<Integer> hidden,
        @Setting(value = "epochs of every training and retraining", defaultValue = "30", min = 1)
        int epochs,
        @Setting(value = "rows per step; a last short batch is kept", defaultValue = "8", min = 1)
        int batchSize,
        @Setting(value = "step size at the start of a training", defaultValue = "0.05", min = 0, aboveMin = true)
        double learningRate,
        @Setting(value = "how the step size changes over the epochs of a training", defaultValue = "constant")
        LearningRateSchedule schedule,
        @Setting(value = "factor of the step size per epoch under the exponential schedule", defaultValue = "0.98",
                min = 0, aboveMin = true, max = 1)
        double decay,
        @Setting(value = "L2 penalty added to the gradient of weights and biases", defaultValue = "0.0001", min = 0)
        double weightDecay,
        @Setting(value = "activation function of hidden units", defaultValue = "relu")
        Activation activation,
        @Setting(value = "what is minimised; cross-entropy has a softmax output and one class per row",
                defaultValue = "binary-cross-entropy")
        Loss loss,
        @Setting(value = "how steps are made from gradients", defaultValue = "adam")
        OptimizerKind optimizer,
        @Setting(value = "momentum of nesterov", defaultValue = "0.9", min = 0, max = 0.999999)
        double momentum,
        @Setting(value = "share of hidden activations set to 0 in training; the others are scaled up",
                defaultValue = "0", min = 0, max = 0.95)
        double dropout) {

    public MlpSettings {
        hidden = List.copyOf(hidden);
        if (hidden.size() > 100) {
            throw new SettingException("hidden", "at most 100 hidden layers, not " + hidden.size());
        }
    }
}
