package dev.sculpt.runner.statistics;

/**
 * Tango's score for a difference of paired rates (Tango 1998, Statistics in Medicine 17:891-908). For a supposed difference
 * D of N pairs, of which b speak for a positive and c for a negative one,
 *
 * <pre>
 * z(D) = (b - c - N D) / sqrt(N (2 q + D (1 - D)))
 * </pre>
 *
 * where q, the most probable share of c, solves 2 N q^2 + (-b - c + (2 N - b + c) D) q - c D (1 - D) = 0. z falls with D, so
 * the ends of the interval are found by halving.
 */
final class TangoScore {

    private static final int HALVINGS = 60;
    private static final double SQUARED_QUANTILE = Conventions.TWO_SIDED * Conventions.TWO_SIDED;

    private final double pairs;
    private final double positive;
    private final double negative;

    private TangoScore(PairCounts counts) {
        pairs = counts.pairs();
        positive = counts.onlySecond();
        negative = counts.onlyFirst();
    }

    static ConfidenceInterval interval(PairCounts counts) {
        // The upper end mirrors the lower end of the exchanged pairs, so that an exchange negates the interval exactly.
        return counts.pairs() == 0 ? new ConfidenceInterval(-1, 1)
                : new ConfidenceInterval(new TangoScore(counts).lower(), -new TangoScore(counts.swapped()).lower());
    }

    private double lower() {
        double rejected = -1;
        double kept = (positive - negative) / pairs;
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (rejected + kept) / 2;
            if (rejects(middle)) {
                rejected = middle;
            } else {
                kept = middle;
            }
        }
        return rejected;
    }

    private boolean rejects(double difference) {
        double distance = positive - negative - pairs * difference;
        double variance = pairs * (2 * negativeShare(difference) + difference * (1 - difference));
        return distance * distance > SQUARED_QUANTILE * variance;
    }

    private double negativeShare(double difference) {
        double linear = -positive - negative + (2 * pairs - positive + negative) * difference;
        double constant = -negative * difference * (1 - difference);
        double root = Math.sqrt(Math.max(0, linear * linear - 8 * pairs * constant));
        // The same root in two forms, each without a difference of nearly equal numbers.
        return linear > 0 ? -2 * constant / (root + linear) : (root - linear) / (4 * pairs);
    }
}
