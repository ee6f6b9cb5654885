package dev.sculpt.runner.recovery;

import java.util.Locale;
import java.util.Optional;

/**
 * What a measure says of some networks, a yes counting as 1 and a no as 0.
 *
 * @param networks those of which it is known
 * @param sum of its values
 * @param isYesNo whether every value is yes or no
 */
public record MeasureTally(int networks, double sum, boolean isYesNo) {

    /** Returns the tally of one network, where the measure is known. */
    static Optional<MeasureTally> of(Optional<Object> value) {
        return value.map(known -> known instanceof Boolean yes
                ? new MeasureTally(1, yes ? 1 : 0, true)
                : new MeasureTally(1, ((Number) known).doubleValue(), false));
    }

    /** Returns a tally of the networks of both. */
    MeasureTally plus(MeasureTally other) {
        return new MeasureTally(networks + other.networks, sum + other.sum, isYesNo && other.isYesNo);
    }

    /** Returns the mean, which is the rate of a yes/no. */
    public double mean() {
        return sum / networks;
    }

    /** Returns such as {@code 17/20} for a yes/no and {@code mean 0.9312} for a number. */
    public String text() {
        return isYesNo
                ? Math.round(sum) + "/" + networks
                : "mean " + String.format(Locale.ROOT, "%.4f", mean());
    }
}
