package dev.sculpt.runner.statistics;

import java.util.Arrays;

/** The exact test of a sum whose terms might as well have the other sign. */
final class SignFlips {

    private SignFlips() {
    }

    /**
     * Returns the share of all choices of signs whose sum is at least as far from 0 as the sum of the terms. Terms of 0 do
     * not count. 2^(terms - 1) steps, of which each changes one sign (the reflected binary code).
     *
     * @param terms whole numbers, at most 31 of them not 0
     */
    static double pValue(double[] terms) {
        long[] signed = Arrays.stream(terms).filter(term -> term != 0).mapToLong(term -> (long) term).toArray();
        if (signed.length == 0) {
            return 1;
        }
        long sum = Arrays.stream(signed).sum();
        long observed = Math.abs(sum);
        // With all signs changed a sum is as far from 0, so the sign of the last term may stay.
        int choices = 1 << (signed.length - 1);
        int asFar = 1;
        for (int choice = 1; choice < choices; choice++) {
            int changed = Integer.numberOfTrailingZeros(choice);
            signed[changed] = -signed[changed];
            sum += 2 * signed[changed];
            if (Math.abs(sum) >= observed) {
                asFar++;
            }
        }
        return (double) asFar / choices;
    }
}
