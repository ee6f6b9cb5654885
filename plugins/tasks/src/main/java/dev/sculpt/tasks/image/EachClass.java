package dev.sculpt.tasks.image;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The class of each image, one-hot, from left to right. Functions that share nothing: a module per image.
 *
 * @param places what the images are called, from left to right
 * @param classes that take part, in the order of the outputs
 */
record EachClass(List<String> places, List<Integer> classes) implements RowTarget {

    @Override
    public List<String> names() {
        return places.stream().flatMap(place -> classes.stream().map(one -> place + one)).toList();
    }

    @Override
    public void write(int[] shown, float[] into, int offset) {
        int output = offset;
        for (int one : shown) {
            for (int asked : classes) {
                into[output++] = asked == one ? 1 : 0;
            }
        }
    }

    @Override
    public TrueHierarchy truth(List<List<Integer>> pixels) {
        int count = classes.size();
        return new TrueHierarchy(
                IntStream.range(0, pixels.size())
                        .mapToObj(image -> module(pixels.get(image), image * count, (image + 1) * count)).toList(),
                Collections.emptyList(), true, true);
    }

    private static TrueModule module(List<Integer> inputs, int from, int to) {
        return new TrueModule(
                new TreeSet<>(inputs), new TreeSet<>(IntStream.range(from, to).boxed().toList()));
    }
}
