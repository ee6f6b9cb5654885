package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import java.math.BigInteger;
import java.util.stream.IntStream;

/**
 * How large a run may become. What a few lines of a pipeline multiply to is counted before memory and time are taken for it,
 * and refused with its number and the limit.
 */
enum PlanSize {
    /** Combinations of what is swept and compared. */
    VARIANTS(200_000, "variants; a run has at most"),
    /** Variants times the keys that each sets. */
    SET_VALUES(5_000_000, "values, those of all variants counted; at most"),
    /** Variants times seeds. */
    NETWORKS(10_000_000, "networks; a run has at most"),
    /** What is searched for one network. */
    TRIES(100_000, "tries for each network; a network has at most"),
    /** Stages of all variants with their alternatives. */
    STAGES(5_000_000, "stages, those of all variants and tries counted; a run has at most");

    private final int most;
    private final String words;

    PlanSize(int most, String words) {
        this.most = most;
        this.words = words;
    }

    /** Returns the limit. */
    int most() {
        return most;
    }

    /** Returns the product of counts, however large. */
    static BigInteger product(IntStream counts) {
        return counts.mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /**
     * Returns whether a number is within the limit; else it is a problem.
     *
     * @param what grows to it, such as {@code "sweep"} in quotes
     */
    boolean allows(BigInteger number, String what, Position at, Problems problems) {
        boolean fits = number.compareTo(BigInteger.valueOf(most)) <= 0;
        if (!fits) {
            problems.add(at, what + " makes " + number + " " + words + " " + most);
        }
        return fits;
    }
}
