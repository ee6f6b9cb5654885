package dev.sculpt.oracles;

import dev.sculpt.api.module.UnitLabels;
import java.util.HashMap;
import java.util.Map;

/** Numbers labels from 0 without gaps, in the order in which they are first seen. */
final class Numbering {

    private final Map<Integer, Integer> numbers = new HashMap<>();

    /** Replaces labels by their numbers; {@link UnitLabels#DROPPED} stays. */
    void number(int[] labels) {
        for (int unit = 0; unit < labels.length; unit++) {
            if (labels[unit] != UnitLabels.DROPPED) {
                numbers.putIfAbsent(labels[unit], numbers.size());
                labels[unit] = numbers.get(labels[unit]);
            }
        }
    }
}
