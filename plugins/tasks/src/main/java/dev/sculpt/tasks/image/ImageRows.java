package dev.sculpt.tasks.image;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Images side by side, one row of pixels after the other of the joined picture. Holds a number per image; the pixels are
 * read from the images at every call.
 */
final class ImageRows implements Samples {

    private final ImageSet images;
    private final RowTarget target;
    /** {@code [sample][place from left to right]}. */
    private final int[][] shown;

    private ImageRows(ImageSet images, RowTarget target, int[][] shown) {
        this.images = images;
        this.target = target;
        this.shown = shown;
    }

    /**
     * Draws pairs for every ordered pair of classes, classes in their order, images uniformly with replacement.
     *
     * @param perPair pairs of images per ordered pair of classes
     */
    static ImageRows pairs(ImageSet images, List<Integer> classes, int perPair, RowTarget target, Seed seed) {
        List<int[]> byClass = byClass(images, classes);
        int[][] shown = new int[Math.multiplyExact(classes.size() * classes.size(), perPair)][];
        int next = 0;
        for (int one = 0; one < classes.size(); one++) {
            for (int other = 0; other < classes.size(); other++) {
                // A generator per pair of classes, so that leaving out a class changes none of the others' pairs.
                SplittableRandom random = seed.child(classes.get(one)).child(classes.get(other)).random();
                for (int pair = 0; pair < perPair; pair++) {
                    shown[next++] = new int[] {pick(byClass.get(one), random), pick(byClass.get(other), random)};
                }
            }
        }
        return new ImageRows(images, target, shown);
    }

    /**
     * Draws the class of every image, then the image, uniformly and with replacement.
     *
     * @param places images side by side
     * @param rows how many samples
     */
    static ImageRows anyClasses(
            ImageSet images, List<Integer> classes, int places, int rows, RowTarget target, Seed seed) {
        List<int[]> byClass = byClass(images, classes);
        SplittableRandom random = seed.random();
        int[][] shown = new int[rows][places];
        for (int[] row : shown) {
            for (int place = 0; place < places; place++) {
                row[place] = pick(byClass.get(random.nextInt(byClass.size())), random);
            }
        }
        return new ImageRows(images, target, shown);
    }

    private static List<int[]> byClass(ImageSet images, List<Integer> classes) {
        return classes.stream().map(one -> ClassList.imagesOf(images, one)).toList();
    }

    private static int pick(int[] images, SplittableRandom random) {
        return images[random.nextInt(images.length)];
    }

    /** Returns what the pixels of images side by side are called, as {@link #readInputs} has them. */
    static List<String> names(ImageSet images, List<String> places) {
        List<String> names = new ArrayList<>();
        for (int line = 0; line < images.height(); line++) {
            for (String place : places) {
                for (int column = 0; column < images.width(); column++) {
                    names.add(place + "_" + line + "_" + column);
                }
            }
        }
        return names;
    }

    /** Returns the positions of each image's pixels among those of images side by side. */
    static List<List<Integer>> pixels(ImageSet images, int places) {
        List<List<Integer>> pixels = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            List<Integer> ofOne = new ArrayList<>();
            for (int line = 0; line < images.height(); line++) {
                for (int column = 0; column < images.width(); column++) {
                    ofOne.add((line * places + place) * images.width() + column);
                }
            }
            pixels.add(ofOne);
        }
        return pixels;
    }

    @Override
    public int size() {
        return shown.length;
    }

    @Override
    public int inputs() {
        return shown[0].length * images.width() * images.height();
    }

    @Override
    public int outputs() {
        return target.names().size();
    }

    @Override
    public void readInputs(int row, float[] into, int offset) {
        int at = offset;
        for (int line = 0; line < images.height(); line++) {
            for (int image : shown[row]) {
                images.readRow(image, line, into, at);
                at += images.width();
            }
        }
    }

    @Override
    public void readTargets(int row, float[] into, int offset) {
        int[] classes = new int[shown[row].length];
        for (int place = 0; place < classes.length; place++) {
            classes[place] = images.classes()[shown[row][place]];
        }
        target.write(classes, into, offset);
    }
}
