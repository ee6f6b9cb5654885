package dev.sculpt.runner.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Pairs of yes-or-no outcomes, the first of one variant, the second of another on the same task and seed.
 *
 * <p>Symbols: b = {@code onlyFirst}, c = {@code onlySecond}, N = all pairs.
 *
 * @param both in how many pairs both were right
 * @param onlyFirst in how many the first alone
 * @param onlySecond in how many the second alone
 * @param neither in how many neither
 */
public record PairCounts(int both, int onlyFirst, int onlySecond, int neither) {

    /** No pairs. */
    public static final PairCounts NONE = new PairCounts(0, 0, 0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative, or there are more than 2^31 - 1 pairs
     */
    public PairCounts {
        if (both < 0 || onlyFirst < 0 || onlySecond < 0 || neither < 0
                || (long) both + onlyFirst + onlySecond + neither > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "no counts of pairs: " + both + ", " + onlyFirst + ", " + onlySecond + ", " + neither);
        }
    }

    /** Returns a single pair, to be added to others. */
    public static PairCounts pair(boolean first, boolean second) {
        return new PairCounts(first && second ? 1 : 0, first && !second ? 1 : 0, !first && second ? 1 : 0,
                first || second ? 0 : 1);
    }

    /** Returns the pairs that this and another count. */
    public PairCounts plus(PairCounts other) {
        return new PairCounts(both + other.both, onlyFirst + other.onlyFirst, onlySecond + other.onlySecond,
                neither + other.neither);
    }

    /** Returns the same pairs with first and second exchanged. */
    public PairCounts swapped() {
        return new PairCounts(both, onlySecond, onlyFirst, neither);
    }

    /** Returns how many pairs there are, N. */
    public int pairs() {
        return both + onlyFirst + onlySecond + neither;
    }

    /** Returns in how many pairs both or neither were right. */
    public int ties() {
        return both + neither;
    }

    /** Returns how often the first was right. */
    public Proportion first() {
        return new Proportion(both + onlyFirst, pairs());
    }

    /** Returns how often the second was right. */
    public Proportion second() {
        return new Proportion(both + onlySecond, pairs());
    }

    /** Returns by how many pairs the second is ahead, c - b. */
    public int lead() {
        return onlySecond - onlyFirst;
    }

    /** Returns the rate of the second minus that of the first, (c - b) / N, from -1 to 1; NaN without pairs. */
    public double difference() {
        return (double) lead() / pairs();
    }

    /** Returns the share of pairs in which one alone was right, psi = (b + c) / N, from 0 to 1; NaN without pairs. */
    public double discordance() {
        return (double) discordant() / pairs();
    }

    /**
     * Returns the 95 % interval of {@link #difference()} by Tango's score (Tango 1998, Statistics in Medicine 17:891-908):
     * all differences that a two-sided score test at 5 % does not reject. It lies within -1 and 1 and contains the
     * difference; without pairs it is -1 to 1. Constant time.
     */
    public ConfidenceInterval interval() {
        return TangoScore.interval(this);
    }

    /**
     * Returns the probability of outcomes at least this uneven if both variants are equally good on these tasks, by
     * McNemar's mid-p test (Fagerland, Lydersen, Laake 2013, BMC Medical Research Methodology 13:91): with
     * x = min(b, c) and X binomial of b + c trials at 1/2, 2 P(X &le; x) - P(X = x). From 0 to 1; 1 where b = c. Constant
     * time.
     */
    public double midP() {
        if (onlyFirst == onlySecond) {
            return 1;
        }
        int fewer = Math.min(onlyFirst, onlySecond);
        BinomialDistribution even = BinomialDistribution.of(discordant(), 0.5);
        return Math.max(0, 2 * even.cumulativeProbability(fewer) - even.probability(fewer));
    }

    private int discordant() {
        return onlyFirst + onlySecond;
    }
}
