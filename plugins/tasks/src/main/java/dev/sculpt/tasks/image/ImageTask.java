package dev.sculpt.tasks.image;

import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the class of an image, one-hot. Training samples are the train images of the chosen classes, validation
 * and test are those of the t10k images, in the order of the files. Inputs are the pixels, 0 to 1, row by row. The
 * true hierarchy is not known.
 */
public final class ImageTask implements TaskSource {

    private final ImageSettings settings;

    /** Creates the source; nothing is read yet. */
    public ImageTask(ImageSettings settings) {
        this.settings = settings;
    }

    @Override
    public Task load() {
        ImageData data = ImageData.read(settings.path());
        ImageSet images = data.training();
        LabelledImages test = new LabelledImages(data.test(), settings.classes());
        List<String> names = new ArrayList<>();
        for (int row = 0; row < images.height(); row++) {
            for (int column = 0; column < images.width(); column++) {
                names.add("pixel_" + row + "_" + column);
            }
        }
        return new Task(names, settings.classes().stream().map(one -> "class" + one).toList(),
                new LabelledImages(images, settings.classes()), test, test, settings.noise(), Optional.empty());
    }
}
