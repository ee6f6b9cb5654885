package dev.sculpt.tasks.image;

import dev.sculpt.api.task.Samples;
import java.util.List;
import java.util.stream.IntStream;

/** The images of some classes with their class, one-hot, in the order of the file. */
final class LabelledImages implements Samples {

    private final ImageSet images;
    private final List<Integer> classes;
    private final int[] rows;

    LabelledImages(ImageSet images, List<Integer> classes) {
        this.images = images;
        this.classes = classes;
        this.rows = classes.stream()
                .flatMapToInt(one -> IntStream.of(ClassList.imagesOf(images, one)))
                .sorted()
                .toArray();
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public int inputs() {
        return images.height() * images.width();
    }

    @Override
    public int outputs() {
        return classes.size();
    }

    @Override
    public void readInputs(int row, float[] into, int offset) {
        for (int line = 0; line < images.height(); line++) {
            images.readRow(rows[row], line, into, offset + line * images.width());
        }
    }

    @Override
    public void readTargets(int row, float[] into, int offset) {
        for (int output = 0; output < classes.size(); output++) {
            into[offset + output] = classes.get(output) == images.classes()[rows[row]] ? 1 : 0;
        }
    }
}
