package dev.sculpt.runner.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.apache.commons.statistics.ranking.NaturalRanking;

/**
 * Wilcoxon's signed-rank test, two-sided: whether differences lie around 0 (Wilcoxon 1945, Biometrics Bulletin 1:80-83).
 * Differences of 0 are left out, as Wilcoxon did; equal ones share their mean rank. Differences that a rounding error sets
 * apart (a 10^12th of the largest) are equal.
 *
 * @param pValue the probability of rank sums at least this far apart if each difference might as well have the other sign,
 *     from 0 to 1; 1 where all are 0, NaN where there is none
 * @param positive the sum of ranks of positive differences
 * @param negative the sum of ranks of negative differences
 * @param differing how many differences are not 0
 * @param exact whether all signs were counted, ties included; else the normal approximation, with continuity and ties
 *     corrected
 */
public record SignedRanks(double pValue, double positive, double negative, int differing, boolean exact) {

    /** Up to how many differences that are not 0 the test is exact. */
    public static final int MOST_EXACT = 50;

    private static final double DISTINCT = 1e12;

    /**
     * Tests differences. O(n log n).
     *
     * @param differences in any unit and order, possibly none
     * @throws IllegalArgumentException if one is not finite
     */
    public static SignedRanks of(double[] differences) {
        double largest = 0;
        for (double difference : differences) {
            if (!Double.isFinite(difference)) {
                throw new IllegalArgumentException("not a difference: " + difference);
            }
            largest = Math.max(largest, Math.abs(difference));
        }
        double unit = largest;
        double[] differing = Arrays.stream(differences).map(one -> Math.rint(one / unit * DISTINCT))
                .filter(one -> Math.abs(one) > 0).toArray();
        if (differing.length == 0) {
            return new SignedRanks(differences.length == 0 ? Double.NaN : 1, 0, 0, 0, true);
        }
        return ranked(differing);
    }

    private static SignedRanks ranked(double[] differing) {
        double[] ranks = new NaturalRanking().apply(Arrays.stream(differing).map(Math::abs).toArray());
        double positive = 0;
        double negative = 0;
        for (int at = 0; at < ranks.length; at++) {
            if (differing[at] > 0) {
                positive += ranks[at];
            } else {
                negative += ranks[at];
            }
        }
        boolean exact = differing.length <= MOST_EXACT;
        double pValue = exact ? counted(ranks, Math.min(positive, negative))
                : WilcoxonSignedRankTest.withDefaults().with(PValueMethod.ASYMPTOTIC).test(differing).getPValue();
        return new SignedRanks(pValue, positive, negative, differing.length, exact);
    }

    /** Counts the signs that give each sum; twice a mean rank is a whole number. */
    private static double counted(double[] ranks, double smaller) {
        double[] share = new double[(int) Math.rint(2 * Arrays.stream(ranks).sum()) + 1];
        share[0] = 1;
        int reached = 0;
        for (double rank : ranks) {
            int twice = (int) Math.rint(2 * rank);
            reached += twice;
            for (int sum = reached; sum >= 0; sum--) {
                share[sum] = (share[sum] + (sum >= twice ? share[sum - twice] : 0)) / 2;
            }
        }
        return Math.min(1, 2 * Arrays.stream(share, 0, (int) Math.rint(2 * smaller) + 1).sum());
    }
}
