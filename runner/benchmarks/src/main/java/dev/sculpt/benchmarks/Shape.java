package dev.sculpt.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * What a network is trained with, written as {@code 4-24-24-4/8}.
 *
 * @param widths units per layer, inputs and outputs included
 * @param batchSize rows per step
 */
record Shape(List<Integer> widths, int batchSize) {

    static Shape of(String text) {
        String[] parts = text.split("/");
        return new Shape(Arrays.stream(parts[0].split("-")).map(Integer::valueOf).toList(), Integer.parseInt(parts[1]));
    }

    int inputs() {
        return widths.get(0);
    }

    int outputs() {
        return widths.get(widths.size() - 1);
    }

    List<Integer> hidden() {
        return widths.subList(1, widths.size() - 1);
    }
}
