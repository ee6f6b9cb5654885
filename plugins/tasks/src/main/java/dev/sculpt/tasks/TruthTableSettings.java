package dev.sculpt.tasks;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.setting.SettingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settings of {@link TruthTable}: either {@code outputs} or a {@code path}.
 *
 * @param inputs how many
 * @param inputNames in order
 * @param outputs columns by name
 * @param path columns line by line
 * @param noise on the inputs while training
 * @param hierarchy the true one, where it is known
 */
public record TruthTableSettings(
        @Setting(value = "number of inputs, to check the columns by; follows from their length where left out",
                min = 1, max = 20)
        Optional<Integer> inputs,
        @Setting(value = "names of the inputs in order, the first the most significant bit of a row; x0, x1, ... "
                + "where empty", defaultValue = "[]")
        List<String> inputNames,
        @Setting(value = "columns by the output's name: strings of 0 and 1, of length 2^inputs, row 0 first; "
                + "quote them", defaultValue = "{}")
        Map<String, String> outputs,
        @Setting("instead of outputs, a text file with one column per line, \"NAME: 0110\" or \"0110\", which is "
                + "then named y0, y1, ... by position; # starts a comment")
        Optional<Path> path,
        @Setting(value = "standard deviation of the Gaussian noise on every input while training",
                defaultValue = "0.1", min = 0)
        double noise,
        @Setting("the true hierarchy, where it is known") Optional<TruthSettings> hierarchy) {

    public TruthTableSettings {
        if (outputs.isEmpty() == path.isEmpty()) {
            throw new SettingException(
                    outputs.isEmpty() ? "" : "path", "give the columns either as outputs or in a file, by its path");
        }
    }
}
