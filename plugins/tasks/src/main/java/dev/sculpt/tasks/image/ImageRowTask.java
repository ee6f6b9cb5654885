package dev.sculpt.tasks.image;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells the classes of several images side by side, one-hot each: the vision task of two digits with more of them. Class and
 * image are drawn at random for every place. Training samples are made of the train images, validation and test of the t10k
 * images. Inputs are the pixels, 0 to 1, one row after the other of the joined picture.
 *
 * <p>In the true hierarchy every image is a module with its outputs; pixels that a network ignores do not count.
 */
public final class ImageRowTask implements TaskSource {

    private final ImageRowSettings settings;

    /** Creates the source; nothing is read yet. */
    public ImageRowTask(ImageRowSettings settings) {
        this.settings = settings;
    }

    @Override
    public Task load() {
        ImageData data = ImageData.read(settings.path());
        List<String> places = IntStream.rangeClosed(1, settings.images()).mapToObj(place -> "image" + place).toList();
        RowTarget target = new EachClass(places.stream().map(place -> place + "_").toList(), settings.classes());
        Seed seed = new Seed(settings.seed());
        Samples training = drawn(data.training(), settings.train(), target, seed.child("train"));
        Samples test = drawn(data.test(), settings.test(), target, seed.child("test"));
        return new Task(ImageRows.names(data.training(), places), target.names(), training, test, test, settings.noise(),
                Optional.of(target.truth(ImageRows.pixels(data.training(), settings.images()))));
    }

    private Samples drawn(ImageSet images, int rows, RowTarget target, Seed seed) {
        return ImageRows.anyClasses(images, settings.classes(), settings.images(), rows, target, seed);
    }
}
