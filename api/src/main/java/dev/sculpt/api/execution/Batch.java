package dev.sculpt.api.execution;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Some networks of a plan, by their indices from 0. Written as {@code 0-3 7 9-12}. Immutable. */
public final class Batch {

    private final int[] indices; // ascending, each once

    private Batch(int[] indices) {
        this.indices = indices;
        if (indices.length > 0 && indices[0] < 0) {
            throw new IllegalArgumentException("no network has the index " + indices[0]);
        }
    }

    /** Returns the networks of some indices, in any order, at least 0. */
    public static Batch of(IntStream indices) {
        int[] sorted = indices.sorted().toArray();
        return new Batch(IntStream.range(0, sorted.length).filter(i -> i == 0 || sorted[i - 1] < sorted[i])
                .map(i -> sorted[i]).toArray());
    }

    /** Returns the networks of some indices, in any order, at least 0. */
    public static Batch of(int... indices) {
        return of(Arrays.stream(indices));
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Batch parse(String text) {
        return of(Stream.of(text.split(" ")).filter(part -> !part.isEmpty()).flatMapToInt(Batch::range));
    }

    private static IntStream range(String part) {
        if (!part.matches("\\d+(-\\d+)?")) {
            throw new IllegalArgumentException("\"" + part + "\" is neither an index nor a range of them, such as 3-7");
        }
        String[] ends = part.split("-");
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[ends.length - 1]);
        if (last < first) {
            throw new IllegalArgumentException("\"" + part + "\" ends before it begins");
        }
        return IntStream.rangeClosed(first, last);
    }

    /** Returns the networks of some batches. */
    public static Batch union(List<Batch> batches) {
        return of(batches.stream().flatMapToInt(Batch::indices));
    }

    /** Returns the number of networks. */
    public int size() {
        return indices.length;
    }

    /** Returns whether the network of an index is among them. */
    public boolean holds(int index) {
        return Arrays.binarySearch(indices, index) >= 0;
    }

    /** Returns the indices, ascending. */
    public IntStream indices() {
        return Arrays.stream(indices);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Batch batch && Arrays.equals(indices, batch.indices);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(indices);
    }

    @Override
    public String toString() {
        return IntStream.range(0, indices.length).filter(this::beginsRange).mapToObj(this::range)
                .collect(Collectors.joining(" "));
    }

    private boolean beginsRange(int position) {
        return position == 0 || indices[position - 1] + 1 < indices[position];
    }

    private String range(int begin) {
        int end = begin;
        while (end + 1 < indices.length && indices[end + 1] == indices[end] + 1) {
            end++;
        }
        return end == begin ? String.valueOf(indices[begin]) : indices[begin] + "-" + indices[end];
    }
}
