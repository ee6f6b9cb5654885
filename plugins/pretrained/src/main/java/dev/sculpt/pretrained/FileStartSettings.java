package dev.sculpt.pretrained;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.models.mlp.Activation;
import dev.sculpt.models.mlp.LearningRateSchedule;
import dev.sculpt.models.mlp.Loss;
import dev.sculpt.models.mlp.MlpSettings;
import dev.sculpt.models.mlp.OptimizerKind;
import java.nio.file.Path;
import java.util.List;

/**
 * Settings of {@link Pretrained}: the file, and those of the multi-layer perceptron but for its widths, which the
 * file gives.
 *
 * @param path the file or folder
 * @param layout of the weight matrices
 * @param finetune whether the network is trained before it is pruned
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
public record PretrainedSettings(
        @Setting("arrays W0, b0, M0, W1, ... in a file .npz or .safetensors, or in a folder of .npy files")
        Path path,
        @Setting(value = "shape of a weight matrix: outputs by inputs as in PyTorch, or inputs by outputs as in Keras",
                defaultValue = "out-in")
        Layout layout,
        @Setting(value = "whether the network is trained before it is pruned", defaultValue = "false")
        boolean finetune,
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
        @Setting(value = "activation function that the hidden units were trained with", defaultValue = "relu")
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

    /** Returns the settings of the perceptron that trains and judges the network; its widths play no part in that. */
    MlpSettings perceptron() {
        return new MlpSettings(List.of(), epochs, batchSize, learningRate, schedule, decay, weightDecay, activation,
                loss, optimizer, momentum, dropout);
    }
}
