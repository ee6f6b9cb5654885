package dev.sculpt.runner.statistics;

/**
 * A number of each of two variants on the same task and seed.
 *
 * @param first that of one variant, finite
 * @param second that of the other, finite
 */
public record NumberPair(double first, double second) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one or their difference is not finite
     */
    public NumberPair {
        if (!Double.isFinite(first) || !Double.isFinite(second) || !Double.isFinite(second - first)) {
            throw new IllegalArgumentException("no pair of numbers: " + first + ", " + second);
        }
    }

    /** Returns the second minus the first. */
    public double difference() {
        return second - first;
    }
}
