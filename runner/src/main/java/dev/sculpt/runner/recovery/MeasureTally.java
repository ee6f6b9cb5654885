package dev.sculpt.runner.recovery;

import dev.sculpt.runner.statistics.Proportion;
import java.util.Locale;
import java.util.Optional;

/**
 * What a measure says of some networks, a yes counting as 1 and a no as 0.
 *
 * @param networks those of which it is known, at least 1
 * @param sum of its values
 * @param ones how many are 1
 * @param isYesNo whether every value is yes or no
 */
public record MeasureTally(int networks, double sum, int ones, boolean isYesNo) {

    /** Returns the tally of one network from a {@code Boolean} or a {@code Number}. */
    public static MeasureTally of(Object value) {
        if (value instanceof Boolean yes) {
            return of(yes.booleanValue());
        }
        double number = ((Number) value).doubleValue();
        return new MeasureTally(1, number, number == 1 ? 1 : 0, false);
    }

    /** Returns the tally of one network of a yes/no. */
    static MeasureTally of(boolean yes) {
        return new MeasureTally(1, yes ? 1 : 0, yes ? 1 : 0, true);
    }

    /** Returns a tally of the networks of both. */
    public MeasureTally plus(MeasureTally other) {
        return new MeasureTally(
                networks + other.networks, sum + other.sum, ones + other.ones, isYesNo && other.isYesNo);
    }

    /** Returns how often it is yes; nothing for a number. */
    public Optional<Proportion> proportion() {
        return isYesNo ? Optional.of(new Proportion((int) sum, networks)) : Optional.empty();
    }

    /** Returns how often it is 1: of a share, where it is all. */
    public Proportion atOne() {
        return new Proportion(ones, networks);
    }

    /** Returns the mean, which is the rate of a yes/no. */
    public double mean() {
        return sum / networks;
    }

    /** Returns the mean with four decimals. */
    public String decimals() {
        return String.format(Locale.ROOT, "%.4f", mean());
    }

    /** Returns it for a table: of a yes/no the counts, as {@code 4/8}, of a number the mean with four decimals. */
    public String text() {
        return proportion().map(Proportion::counts).orElseGet(this::decimals);
    }
}
