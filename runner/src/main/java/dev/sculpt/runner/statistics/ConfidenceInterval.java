package dev.sculpt.runner.statistics;

import java.util.Locale;

/**
 * An interval that covers what is estimated in 95 % of cases.
 *
 * @param lower its lower end, possibly minus infinity
 * @param upper its upper end, at least {@code lower}, possibly infinity
 */
public record ConfidenceInterval(double lower, double upper) {

    /** All numbers: nothing is known. */
    public static final ConfidenceInterval ALL =
            new ConfidenceInterval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if an end is NaN or they are in the wrong order
     */
    public ConfidenceInterval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("no interval: " + lower + " to " + upper);
        }
        // Turns -0 into 0, which is equal to it and reads better.
        lower += 0.0;
        upper += 0.0;
    }

    /** Returns whether it says anything: both ends are numbers. */
    public boolean isKnown() {
        return Double.isFinite(lower) && Double.isFinite(upper);
    }

    /** Returns the interval of the estimate with the other sign. */
    public ConfidenceInterval negated() {
        return new ConfidenceInterval(-upper, -lower);
    }

    /** Returns an interval of rates in points: {@code 3.1 to 26.9}. */
    public String points() {
        return String.format(Locale.ROOT, "%.1f to %.1f", 100 * lower, 100 * upper);
    }
}
