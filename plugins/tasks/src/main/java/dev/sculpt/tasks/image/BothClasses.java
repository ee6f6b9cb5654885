package dev.sculpt.tasks.image;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The class of the left image, then of the right, one-hot each. Two functions that share nothing: a module per
 * image.
 *
 * @param classes that take part, in the order of the outputs
 */
record BothClasses(List<Integer> classes) implements PairTarget {

    @Override
    public List<String> names() {
        return Stream.of("left", "right").flatMap(side -> classes.stream().map(one -> side + one)).toList();
    }

    @Override
    public void write(int left, int right, float[] into, int offset) {
        for (int output = 0; output < classes.size(); output++) {
            into[offset + output] = classes.get(output) == left ? 1 : 0;
            into[offset + classes.size() + output] = classes.get(output) == right ? 1 : 0;
        }
    }

    @Override
    public TrueHierarchy truth(List<Integer> left, List<Integer> right) {
        int count = classes.size();
        return new TrueHierarchy(
                List.of(module(left, 0, count), module(right, count, 2 * count)), Collections.emptyList(), true,
                true);
    }

    private static TrueModule module(List<Integer> inputs, int from, int to) {
        return new TrueModule(
                new TreeSet<>(inputs), new TreeSet<>(IntStream.range(from, to).boxed().toList()));
    }
}
