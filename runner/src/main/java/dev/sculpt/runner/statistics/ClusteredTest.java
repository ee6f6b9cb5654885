package dev.sculpt.runner.statistics;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether two variants differ <em>on tasks like these</em>: a test in which a task counts once, however many seeds it has.
 *
 * <p>Symbols: K tasks that have pairs, of task k n_k pairs and the lead d_k of the second variant (pairs that it alone has
 * right minus those that the first alone has right); a task <em>differs</em> if d_k is not 0. If the variants are equally
 * good on tasks of this sort, each d_k might as well have the other sign.
 *
 * @param method how it was tested
 * @param pValue the probability of leads at least this one-sided if the variants are equally good, from 0 to 1; 1 where no
 *     task differs, NaN without tasks
 * @param lead the sum that was tested, positive where the second variant is ahead: of the d_k, in pairs, but by
 *     {@link Method#DURKALSKI} of the d_k / n_k, in rates
 * @param tasks how many tasks have pairs, K
 * @param differing how many of them differ
 */
public record ClusteredTest(Method method, double pValue, double lead, int tasks, int differing) {

    /** Up to how many differing tasks all signs are gone through. */
    public static final int MOST_FLIPPED = 20;

    /** How it was tested. */
    public enum Method {

        /**
         * Up to {@value ClusteredTest#MOST_FLIPPED} differing tasks, where it is exact: the share of all sign flips of the
         * d_k with a sum at least as far from 0. Tasks that do not differ do not count, so with fewer than 6 that do it is
         * never below 5 %. 2^(differing - 1) steps.
         */
        SIGN_FLIPS("sign flips over tasks"),

        /**
         * More tasks, all of the same size: (sum d_k)^2 / sum d_k^2, chi-square with 1 degree of freedom (Yang, Sun, Hardin
         * 2010, Biometrical Journal 52:638-652).
         */
        OBUCHOWSKI("modified Obuchowski test"),

        /**
         * More tasks, of unequal sizes: (sum d_k / n_k)^2 / sum (d_k / n_k)^2, chi-square with 1 degree of freedom
         * (Durkalski et al. 2003, Statistics in Medicine 22:2417-2428, after Yang et al.).
         */
        DURKALSKI("Durkalski test");

        private final String title;

        Method(String title) {
            this.title = title;
        }

        /** Returns its name in a sentence. */
        public String title() {
            return title;
        }
    }

    private static final ChiSquaredDistribution CHI_SQUARED = ChiSquaredDistribution.of(1);

    /**
     * Tests the pairs of each task; tasks without pairs are left out.
     *
     * @param counts the pairs of a task each
     */
    public static ClusteredTest of(List<PairCounts> counts) {
        List<PairCounts> tasks = counts.stream().filter(one -> one.pairs() > 0).toList();
        double[] leads = tasks.stream().mapToDouble(PairCounts::lead).toArray();
        int differing = (int) Arrays.stream(leads).filter(lead -> lead != 0).count();
        if (differing <= MOST_FLIPPED) {
            double pValue = leads.length == 0 ? Double.NaN : SignFlips.pValue(leads);
            return new ClusteredTest(Method.SIGN_FLIPS, pValue, sum(leads), leads.length, differing);
        }
        if (tasks.stream().mapToInt(PairCounts::pairs).distinct().count() == 1) {
            return new ClusteredTest(Method.OBUCHOWSKI, chiSquared(leads), sum(leads), leads.length, differing);
        }
        double[] rates = tasks.stream().mapToDouble(PairCounts::difference).toArray();
        return new ClusteredTest(Method.DURKALSKI, chiSquared(rates), sum(rates), rates.length, differing);
    }

    /** Returns the same test of the second and the first. */
    public ClusteredTest swapped() {
        return new ClusteredTest(method, pValue, 0 - lead, tasks, differing);
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double chiSquared(double[] values) {
        double sum = sum(values);
        return CHI_SQUARED.survivalProbability(sum * sum / Arrays.stream(values).map(value -> value * value).sum());
    }
}
