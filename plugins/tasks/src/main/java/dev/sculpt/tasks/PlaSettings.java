package dev.sculpt.tasks;

import dev.sculpt.api.setting.Setting;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Settings of {@link Pla}.
 *
 * @param path to read
 * @param noise on the inputs while training
 * @param hierarchy the true one, where it is known
 */
public record PlaSettings(
        @Setting("the PLA file, of at most 20 inputs") Path path,
        @Setting(value = "standard deviation of the Gaussian noise on every input while training",
                defaultValue = "0.1", min = 0)
        double noise,
        @Setting("the true hierarchy, where it is known; names as in the file, else x0, x1, ... and y0, y1, ...")
        Optional<TruthSettings> hierarchy) { }
