package dev.sculpt.tasks.image;

import dev.sculpt.api.setting.SettingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The images of MNIST or of a set in its format: the files {@code train-images-idx3-ubyte}, {@code
 * train-labels-idx1-ubyte}, and the same with {@code t10k} for the test images; each as it is or with {@code .gz}.
 *
 * @param training the images to train on
 * @param test the images to judge by, of the same size
 */
record ImageData(ImageSet training, ImageSet test) {

    private static final String SETTING = "path";

    /**
     * Reads a folder.
     *
     * @throws SettingException if a file is missing or does not hold what it should
     */
    static ImageData read(Path folder) {
        ImageSet training = read(folder, "train");
        ImageSet test = read(folder, "t10k");
        if (training.width() != test.width() || training.height() != test.height()) {
            throw new SettingException(SETTING, folder + ": train and t10k images differ in size");
        }
        return new ImageData(training, test);
    }

    private static ImageSet read(Path folder, String part) {
        Path imageFile = find(folder, part + "-images-idx3-ubyte");
        Path labelFile = find(folder, part + "-labels-idx1-ubyte");
        IdxFile images = IdxFile.read(SETTING, imageFile, 3);
        IdxFile labels = IdxFile.read(SETTING, labelFile, 1);
        int[] classes = new int[labels.shape()[0]];
        for (int label = 0; label < classes.length; label++) {
            classes[label] = Byte.toUnsignedInt(labels.values()[label]);
        }
        if (classes.length != images.shape()[0]) {
            throw new SettingException(SETTING, labelFile + " has " + classes.length + " labels, " + imageFile
                    + " has " + images.shape()[0] + " images");
        }
        return new ImageSet(images.shape()[1], images.shape()[2], images.values(), classes);
    }

    private static Path find(Path folder, String name) {
        return Stream.of(folder.resolve(name), folder.resolve(name + ".gz"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new SettingException(SETTING, folder + " has no " + name + " or " + name
                        + ".gz; download MNIST there, or install a set of its format: apt-get install "
                        + "dataset-fashion-mnist puts one in /usr/share/datasets/fashion-mnist"));
    }
}
