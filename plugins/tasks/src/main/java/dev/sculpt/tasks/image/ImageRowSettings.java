package dev.sculpt.tasks.image;

import dev.sculpt.api.setting.Setting;
import java.nio.file.Path;
import java.util.List;

/**
 * Settings of {@link ImageRowTask}.
 *
 * @param path folder of the images
 * @param images side by side
 * @param classes that take part
 * @param train samples for training
 * @param test samples for validation and test
 * @param seed of the choice of images
 * @param noise on the inputs while training
 */
public record ImageRowSettings(
        @Setting("folder of train-images-idx3-ubyte, train-labels-idx1-ubyte and the same of t10k, plain or .gz")
        Path path,
        @Setting(value = "how many images stand side by side", defaultValue = "3", min = 1, max = 16)
        int images,
        @Setting(value = "classes that take part, one output each for every image",
                defaultValue = "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]", min = 0, max = 255)
        List<Integer> classes,
        @Setting(value = "samples for training, made of the train images", defaultValue = "80000", min = 1)
        int train,
        @Setting(value = "samples for validation and test, made of the t10k images", defaultValue = "20000", min = 1)
        int test,
        @Setting(value = "seed of the choice of images", defaultValue = "0") long seed,
        @Setting(value = "standard deviation of the Gaussian noise on every input while training",
                defaultValue = "0", min = 0)
        double noise) {

    public ImageRowSettings {
        ClassList.check(classes);
    }
}
