package dev.sculpt.tasks.image;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The vision tasks of Neural Sculpting (NeurIPS 2023): two images side by side, of which both classes are to be
 * told ({@code two-digits}), or the XOR of their numbers ({@code digit-xor}). Training pairs are made of the train
 * images; validation and test are the same pairs of the t10k images. Inputs are the pixels, 0 to 1, one row after
 * the other of the joined picture.
 *
 * <p>The true hierarchy has every pixel in the module of its image. A network may ignore pixels, as those of the black
 * rim; only those that it uses are compared.
 */
public final class ImagePairTask implements TaskSource {

    private static final List<String> PLACES = List.of("left", "right");

    private final ImagePairSettings settings;
    private final List<Integer> classes;
    private final RowTarget target;

    private ImagePairTask(ImagePairSettings settings, List<Integer> classes, RowTarget target) {
        this.settings = settings;
        this.classes = classes;
        this.target = target;
    }

    /** Creates the task with the class of the left image, then of the right, one-hot each, as outputs. */
    public static ImagePairTask twoDigits(ImagePairSettings settings) {
        List<Integer> classes = classes(settings, 10);
        return new ImagePairTask(settings, classes, new EachClass(PLACES, classes));
    }

    /** Creates the task with the bits of left XOR right as outputs, most significant first. */
    public static ImagePairTask digitXor(ImagePairSettings settings) {
        List<Integer> classes = classes(settings, 8);
        return new ImagePairTask(settings, classes, XorOfClasses.of(classes));
    }

    private static List<Integer> classes(ImagePairSettings settings, int count) {
        return settings.classes().isEmpty() ? IntStream.range(0, count).boxed().toList() : settings.classes();
    }

    @Override
    public Task load() {
        ImageData data = ImageData.read(settings.path());
        Seed seed = new Seed(settings.seed());
        Samples training = ImageRows.pairs(
                data.training(), classes, settings.train(), target, seed.child("train"));
        Samples test = ImageRows.pairs(
                data.test(), classes, settings.pairs() - settings.train(), target, seed.child("test"));
        return new Task(ImageRows.names(data.training(), PLACES), target.names(), training, test, test, settings.noise(),
                Optional.of(target.truth(ImageRows.pixels(data.training(), PLACES.size()))));
    }
}
