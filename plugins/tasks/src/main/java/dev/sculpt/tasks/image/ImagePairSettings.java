package dev.sculpt.tasks.image;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.setting.SettingException;
import java.nio.file.Path;
import java.util.List;

/**
 * Settings of {@link ImagePairTask}.
 *
 * @param path folder of the images
 * @param classes that take part
 * @param pairs samples per ordered pair of classes
 * @param train how many of them are for training
 * @param seed of the choice of images
 * @param noise on the inputs while training
 */
public record ImagePairSettings(
        @Setting("folder of train-images-idx3-ubyte, train-labels-idx1-ubyte and the same of t10k, plain or .gz")
        Path path,
        @Setting(value = "classes that take part; where empty 0 to 9, or 0 to 7 for digit-xor",
                defaultValue = "[]", min = 0, max = 255)
        List<Integer> classes,
        @Setting(value = "samples per ordered pair of classes, training and test together", defaultValue = "1000",
                min = 2)
        int pairs,
        @Setting(value = "how many of the pairs are for training, made of the train images; the others are for "
                + "validation and test, made of the t10k images", defaultValue = "800", min = 1)
        int train,
        @Setting(value = "seed of the choice of images", defaultValue = "0") long seed,
        @Setting(value = "standard deviation of the Gaussian noise on every input while training",
                defaultValue = "0", min = 0)
        double noise) {

    public ImagePairSettings {
        if (!classes.isEmpty()) {
            ClassList.check(classes);
        }
        if (train >= pairs) {
            throw new SettingException("train", "of " + pairs + " pairs none is left to test with");
        }
    }
}
