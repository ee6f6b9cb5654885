package dev.sculpt.formats.array;

import dev.sculpt.api.setting.Setting;
import java.util.List;

/**
 * Settings of {@link NpzExport} and {@link SafetensorsExport}.
 *
 * @param layers names of the matrices of weights
 */
public record ArrayExportSettings(
        @Setting(value = "names of the matrices of weights from the inputs up, such as fc1.weight: biases are then fc1.bias "
                + "and there are no masks, as in a state dictionary of PyTorch; where empty, those that the network was "
                + "started from, if its pipeline names them, else W0, b0, M0, W1, ...", defaultValue = "[]")
        List<String> layers) { }
