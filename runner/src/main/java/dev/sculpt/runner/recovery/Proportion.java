package dev.sculpt.runner.recovery;

import java.util.Locale;

/**
 * How often something was so.
 *
 * @param hits how often it was
 * @param of how often it could have been, at least {@code hits}
 */
public record Proportion(int hits, int of) {

    private static final double Z = 1.959963984540054; // the normal distribution has 95 % within -Z..Z

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
        return of == 0 || hits == 0 ? 0 : centre() - halfWidth();
    }

    /** Returns the upper end of Wilson's 95 % interval, 1 where there are none. */
    public double upper() {
        return of == 0 || hits == of ? 1 : centre() + halfWidth();
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

    private double centre() {
        return (rate() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double halfWidth() {
        return Z * Math.sqrt(rate() * (1 - rate()) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
