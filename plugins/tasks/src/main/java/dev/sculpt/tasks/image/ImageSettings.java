package dev.sculpt.tasks.image;

import dev.sculpt.api.setting.Setting;
import java.nio.file.Path;
import java.util.List;

/**
 * Settings of {@link ImageTask}.
 *
 * @param path folder of the images
 * @param classes that take part
 * @param noise on the inputs while training
 */
public record ImageSettings(
        @Setting("folder of train-images-idx3-ubyte, train-labels-idx1-ubyte and the same of t10k, plain or .gz")
        Path path,
        @Setting(value = "classes that take part, one output each",
                defaultValue = "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]", min = 0, max = 255)
        List<Integer> classes,
        @Setting(value = "standard deviation of the Gaussian noise on every input while training",
                defaultValue = "0", min = 0)
        double noise) {

    public ImageSettings {
        ClassList.check(classes);
    }
}
