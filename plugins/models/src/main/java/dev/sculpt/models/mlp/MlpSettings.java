package dev.sculpt.models.mlp;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.training.Activation;
import dev.sculpt.api.training.LearningRateSchedule;
import dev.sculpt.api.training.Loss;
import dev.sculpt.api.training.NetworkStart;
import dev.sculpt.api.training.Optimizer;
import java.util.List;
import java.util.Optional;

/**
 * Settings of {@link Mlp}. The defaults are the published ones where the paper names one for all tasks.
 *
 * @param start the network that training starts from
 * @param hidden units per hidden layer; only for a start that does not bring its own
 * @param epochs epochs per (re)training
 * @param batchSize rows per step
 * @param learningRate step size at the start
 * @param schedule how the step size changes over a training
 * @param weightDecay L2 penalty
 * @param activation of hidden units
 * @param loss what is minimised
 * @param optimizer how steps are made from gradients
 * @param dropout share of hidden activations left out
 */
public record MlpSettings(
        @Setting(value = "the network that training starts from", defaultValue = "random")
        NetworkStart start,
        @Setting(value = "units per hidden layer, from the inputs up, [] for no hidden layer; [24, 24] where null, "
                + "unless the start brings its own", min = 1, max = 100_000)
        Optional<List<Integer>> hidden,
        @Setting(value = "epochs of every training and retraining", defaultValue = "30", min = 1)
        int epochs,
        @Setting(value = "rows per step; a last short batch is kept", defaultValue = "8", min = 1)
        int batchSize,
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

    private static final List<Integer> USUAL = List.of(24, 24);

    public MlpSettings {
        hidden = hidden.map(List::copyOf);
        if (hidden.isPresent() && hidden.get().size() > 100) {
            throw new SettingException("hidden", "at most 100 hidden layers, not " + hidden.get().size());
        }
        if (hidden.isPresent() && start.bringsWidths()) {
            throw new SettingException("hidden", "does nothing here: the start brings hidden layers of its own");
        }
    }

    /** Returns the units per hidden layer to start from. */
    List<Integer> widths() {
        return hidden.orElse(USUAL);
    }
}
