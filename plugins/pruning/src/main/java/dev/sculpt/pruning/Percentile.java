package dev.sculpt.pruning;

import java.util.Arrays;

/**
 * A percentile, by linear interpolation between order statistics: of n values in ascending order v_0..v_(n-1), the
 * one at the position {@code percent / 100 * (n - 1)}; between two positions the values are joined by a line.
 *
 * <p>Cost: O(n log n). At least one value is needed.
 *
 * @param percent in 0..100
 */
record Percentile(double percent) {

    Percentile {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("percentile " + percent + " is not in 0..100");
        }
    }

    /** Returns this percentile of some values, which stay as they are. */
    double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = percent / 100 * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
    }
}
