package dev.sculpt.runner.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A variant held against a baseline in a measure with numbers, over all pairs of all tasks. Differences are variant minus
 * baseline, in the measure's unit. Immutable; O(N log N) for N pairs, and the bootstrap.
 */
public final class PairedNumbers {

    private final String baseline;
    private final String variant;
    private final List<TaskNumbers> tasks;
    private final double[] differences;
    private final SignedRanks ranks;
    private final SignedRanks taskRanks;
    private final Optional<ConfidenceInterval> overTasks;
    private final int tasksWithPairs;
    private final boolean independent;

    /**
     * Compares the numbers of two variants.
     *
     * @param baseline name of the variant that is first in the pairs
     * @param variant name of the variant that is second in the pairs
     * @param tasks the pairs of each task, a task once; tasks without pairs are kept and not counted
     * @throws IllegalArgumentException if a task is named twice
     */
    public PairedNumbers(String baseline, String variant, List<TaskNumbers> tasks) {
        this(baseline, variant, tasks, true);
    }

    /**
     * Compares the numbers of two variants.
     *
     * @param independent whether no two pairs are of one trained network; else pairs say nothing of these tasks
     * @throws IllegalArgumentException if a task is named twice
     */
    public PairedNumbers(String baseline, String variant, List<TaskNumbers> tasks, boolean independent) {
        this.independent = independent;
        this.baseline = Objects.requireNonNull(baseline, "baseline");
        this.variant = Objects.requireNonNull(variant, "variant");
        this.tasks = List.copyOf(tasks);
        Family.checkOnce(tasks.stream().map(TaskNumbers::task).toList());
        List<TaskNumbers> counted = tasks.stream().filter(one -> !one.pairs().isEmpty())
                .sorted(Comparator.comparing(TaskNumbers::task)).toList();
        differences = counted.stream().flatMap(one -> one.pairs().stream()).mapToDouble(NumberPair::difference)
                .sorted().toArray();
        ranks = SignedRanks.of(differences);
        taskRanks = SignedRanks.of(counted.stream().mapToDouble(one -> one.sum() / one.pairs().size()).toArray());
        overTasks = TaskBootstrap.interval(counted.stream().mapToDouble(TaskNumbers::sum).toArray(),
                counted.stream().mapToInt(one -> one.pairs().size()).toArray());
        tasksWithPairs = counted.size();
    }

    /** Returns the name of the baseline. */
    public String baseline() {
        return baseline;
    }

    /** Returns the name of the variant. */
    public String variant() {
        return variant;
    }

    /** Returns the pairs of each task, the baseline first, as given. */
    public List<TaskNumbers> tasks() {
        return tasks;
    }

    /** Returns how many tasks have pairs. */
    public int tasksWithPairs() {
        return tasksWithPairs;
    }

    /** Returns how many pairs there are. */
    public int pairs() {
        return differences.length;
    }

    /** Returns the mean of the baseline, NaN without pairs. */
    public double baselineMean() {
        return mean(NumberPair::first);
    }

    /** Returns the mean of the variant, NaN without pairs. */
    public double variantMean() {
        return mean(NumberPair::second);
    }

    private double mean(ToDoubleFunction<NumberPair> number) {
        return tasks.stream().flatMap(one -> one.pairs().stream()).mapToDouble(number).average().orElse(Double.NaN);
    }

    /** Returns the mean difference, NaN without pairs. */
    public double meanDifference() {
        return Arrays.stream(differences).average().orElse(Double.NaN);
    }

    /** Returns the median difference, of an even number the mean of the middle two; NaN without pairs. */
    public double medianDifference() {
        int pairs = differences.length;
        return pairs == 0 ? Double.NaN : (differences[(pairs - 1) / 2] + differences[pairs / 2]) / 2;
    }

    /**
     * Returns the 95 % interval of the mean difference on these tasks by Student's t: mean +- t sqrt(s^2 / N), N - 1
     * degrees of freedom. With fewer than 2 pairs, or if these are not independent, it is all numbers.
     */
    public ConfidenceInterval interval() {
        int pairs = differences.length;
        if (pairs < 2 || !independent) {
            return ConfidenceInterval.ALL;
        }
        double mean = meanDifference();
        double squares = Arrays.stream(differences).map(one -> (one - mean) * (one - mean)).sum();
        double half = TDistribution.of(pairs - 1).inverseSurvivalProbability(Conventions.ERROR_RATE / 2)
                * Math.sqrt(squares / (pairs - 1) / pairs);
        return new ConfidenceInterval(mean - half, mean + half);
    }

    /** Returns whether no two pairs are of one trained network. */
    public boolean independent() {
        return independent;
    }

    /**
     * Returns the probability of {@link #ranks()}: whether they differ on these tasks; NaN if not independent, and without
     * pairs.
     */
    public double pValue() {
        return independent && pairs() > 0 ? ranks.pValue() : Double.NaN;
    }

    /** Returns Wilcoxon's signed ranks over all pairs. */
    public SignedRanks ranks() {
        return ranks;
    }

    /** Returns Wilcoxon's signed ranks over the mean differences of tasks: whether they differ on tasks like these. */
    public SignedRanks taskRanks() {
        return taskRanks;
    }

    /**
     * Returns the 95 % interval of the mean difference on tasks like these, by a bootstrap of whole tasks; empty with fewer
     * than 10 tasks that have pairs.
     */
    public Optional<ConfidenceInterval> overTasks() {
        return overTasks;
    }
}
