package dev.sculpt.runner.statistics;

import java.util.Locale;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * How often something was so.
 *
 * @param hits how often it was
 * @param of how often it could have been, at least {@code hits}
 */
public record Proportion(int hits, int of) {

    private static final String NONE = "-";

    /** Returns a proportion that counts what this and another count. */
    public Proportion plus(Proportion other) {
        return new Proportion(hits + other.hits, of + other.of);
    }

    /** Returns hits over all, NaN where there are none. */
    public double rate() {
        return (double) hits / of;
    }

    /** Returns the lower end of Wilson's 95 % interval, 0 where there are none. */
    public double lower() {
        return of == 0 || hits == 0 ? 0 : wilson().getLowerBound();
    }

    /** Returns the upper end of Wilson's 95 % interval, 1 where there are none. */
    public double upper() {
        return of == 0 || hits == of ? 1 : wilson().getUpperBound();
    }

    /** Returns the counts as {@code 4/8}, {@code -} where there are none. */
    public String counts() {
        return of == 0 ? NONE : hits + "/" + of;
    }

    /** Returns the rate as {@code 50.0 %}, {@code -} where there are none. */
    public String percent() {
        return of == 0 ? NONE : decimal(rate()) + " %";
    }

    /** Returns Wilson's 95 % interval as {@code 9.5 to 90.5 %}, {@code -} where there are none. */
    public String interval() {
        return of == 0 ? NONE : decimal(lower()) + " to " + decimal(upper()) + " %";
    }

    private static String decimal(double fraction) {
        return String.format(Locale.ROOT, "%.1f", 100 * fraction);
    }

    private Interval wilson() {
        return BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, hits, Conventions.ERROR_RATE);
    }
}
