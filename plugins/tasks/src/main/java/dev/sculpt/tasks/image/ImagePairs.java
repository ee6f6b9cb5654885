package dev.sculpt.tasks.image;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Pairs of images side by side, one row after the other of the joined picture. Holds two numbers per pair; the
 * pixels are read from the images at every call.
 */
final class ImagePairs implements Samples {

    private final ImageSet images;
    private final PairTarget target;
    private final int[] left;
    private final int[] right;

    private ImagePairs(ImageSet images, PairTarget target, int pairs) {
        this.images = images;
        this.target = target;
        left = new int[pairs];
        right = new int[pairs];
    }

    /**
     * Draws pairs for every ordered pair of classes, classes in their order, images uniformly with replacement.
     *
     * @param perPair pairs of images per ordered pair of classes
     */
    static ImagePairs draw(ImageSet images, List<Integer> classes, int perPair, PairTarget target, Seed seed) {
        List<int[]> byClass = classes.stream().map(one -> ClassList.imagesOf(images, one)).toList();
        ImagePairs pairs = new ImagePairs(
                images, target, Math.multiplyExact(classes.size() * classes.size(), perPair));
        int next = 0;
        for (int one = 0; one < classes.size(); one++) {
            for (int other = 0; other < classes.size(); other++) {
                // A generator per pair of classes, so that leaving out a class changes none of the others' pairs.
                SplittableRandom random = seed.child(classes.get(one)).child(classes.get(other)).random();
                for (int pair = 0; pair < perPair; pair++) {
                    pairs.left[next] = pick(byClass.get(one), random);
                    pairs.right[next++] = pick(byClass.get(other), random);
                }
            }
        }
        return pairs;
    }

    private static int pick(int[] images, SplittableRandom random) {
        return images[random.nextInt(images.length)];
    }

    @Override
    public int size() {
        return left.length;
    }

    @Override
    public int inputs() {
        return 2 * images.width() * images.height();
    }

    @Override
    public int outputs() {
        return target.names().size();
    }

    @Override
    public void readInputs(int row, float[] into, int offset) {
        int width = images.width();
        for (int line = 0; line < images.height(); line++) {
            images.readRow(left[row], line, into, offset + 2 * line * width);
            images.readRow(right[row], line, into, offset + (2 * line + 1) * width);
        }
    }

    @Override
    public void readTargets(int row, float[] into, int offset) {
        target.write(images.classes()[left[row]], images.classes()[right[row]], into, offset);
    }
}
