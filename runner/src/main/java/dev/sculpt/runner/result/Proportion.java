package dev.sculpt.runner.result;

/**
 * How often something was so.
 *
 * @param hits how often it was
 * @param of how often it could have been, at least {@code hits}
 */
record Proportion(int hits, int of) {

    private static final double Z = 1.959963984540054; // the normal distribution has 95 % within -Z..Z

    /** Returns hits over all, NaN where there are none. */
    double rate() {
        return (double) hits / of;
    }

    /** Returns the lower end of Wilson's 95 % interval, 0 where there are none. */
    double lower() {
        return of == 0 || hits == 0 ? 0 : centre() - halfWidth();
    }

    /** Returns the upper end of Wilson's 95 % interval, 1 where there are none. */
    double upper() {
        return of == 0 || hits == of ? 1 : centre() + halfWidth();
    }

    private double centre() {
        return (rate() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double halfWidth() {
        return Z * Math.sqrt(rate() * (1 - rate()) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
