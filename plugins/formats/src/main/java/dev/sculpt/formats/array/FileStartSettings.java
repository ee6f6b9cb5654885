package dev.sculpt.formats.array;

import dev.sculpt.api.setting.Setting;
import java.nio.file.Path;
import java.util.List;

/**
 * Settings of {@link FileStart}.
 *
 * @param path the file or folder
 * @param layers to read
 * @param layout of the weight matrices
 * @param finetune whether the network is trained before it is pruned
 */
public record FileStartSettings(
        @Setting("arrays W0, b0, M0, W1, ... in a file .npz, .safetensors or .onnx, or in a folder of .npy files")
        Path path,
        @Setting(value = "the arrays of weights to read, from the inputs up; where empty, all arrays, in the only order in "
                + "which numbers and shapes fit", defaultValue = "[]")
        List<String> layers,
        @Setting(value = "shape of a weight matrix: outputs by inputs as in PyTorch, or inputs by outputs as in Keras",
                defaultValue = "out-in")
        Layout layout,
        @Setting(value = "whether the network is trained before it is pruned", defaultValue = "false")
        boolean finetune) { }
