package dev.sculpt.runner.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A variant held against a baseline in a measure that is yes or no, over all pairs of all tasks. Differences are variant
 * minus baseline: positive where the variant is ahead. Immutable; the {@link ClusteredTest} and the bootstrap over tasks are
 * computed when it is made, in milliseconds.
 */
public final class PairedComparison {

    private final String baseline;
    private final String variant;
    private final List<TaskPairs> tasks;
    private final PairCounts pairs;
    private final ClusteredTest clustered;
    private final Optional<ConfidenceInterval> overTasks;
    private final boolean independent;

    /**
     * Compares the outcomes of two variants.
     *
     * @param baseline name of the variant that is first in the pairs
     * @param variant name of the variant that is second in the pairs
     * @param tasks the pairs of each task, a task once; tasks without pairs are kept and not counted
     * @throws IllegalArgumentException if a task is named twice
     */
    public PairedComparison(String baseline, String variant, List<TaskPairs> tasks) {
        this(baseline, variant, tasks, true);
    }

    /**
     * Compares the outcomes of two variants.
     *
     * @param independent whether no two pairs are of one trained network; else pairs say nothing of these tasks, for they
     *     are fewer than they seem
     * @throws IllegalArgumentException if a task is named twice
     */
    public PairedComparison(String baseline, String variant, List<TaskPairs> tasks, boolean independent) {
        this.independent = independent;
        this.baseline = Objects.requireNonNull(baseline, "baseline");
        this.variant = Objects.requireNonNull(variant, "variant");
        this.tasks = List.copyOf(tasks);
        Family.checkOnce(tasks.stream().map(TaskPairs::task).toList());
        // In one order, so that the resamples do not depend on which task came first.
        List<PairCounts> counts = tasks.stream().sorted(Comparator.comparing(TaskPairs::task))
                .map(TaskPairs::pairs).toList();
        pairs = counts.stream().reduce(PairCounts.NONE, PairCounts::plus);
        clustered = ClusteredTest.of(counts);
        overTasks = TaskBootstrap.interval(counts.stream().mapToDouble(PairCounts::lead).toArray(),
                counts.stream().mapToInt(PairCounts::pairs).toArray());
    }

    private PairedComparison(PairedComparison other) {
        baseline = other.variant;
        variant = other.baseline;
        tasks = other.tasks.stream().map(TaskPairs::swapped).toList();
        pairs = other.pairs.swapped();
        clustered = other.clustered.swapped();
        overTasks = other.overTasks.map(ConfidenceInterval::negated);
        independent = other.independent;
    }

    /** Returns the baseline held against the variant. O(tasks). */
    public PairedComparison swapped() {
        return new PairedComparison(this);
    }

    /** Returns the name of the baseline. */
    public String baseline() {
        return baseline;
    }

    /** Returns the name of the variant. */
    public String variant() {
        return variant;
    }

    /** Returns the pairs of each task, the baseline first, as given; {@link PairCounts#difference()} is that of a task. */
    public List<TaskPairs> tasks() {
        return tasks;
    }

    /** Returns the pairs of all tasks, the baseline first. */
    public PairCounts pairs() {
        return pairs;
    }

    /** Returns how often the baseline was right; its interval is that of these tasks. */
    public Proportion baselineRate() {
        return pairs.first();
    }

    /** Returns how often the variant was right; its interval is that of these tasks. */
    public Proportion variantRate() {
        return pairs.second();
    }

    /** Returns the difference of the rates, from -1 to 1; NaN without pairs. */
    public double difference() {
        return pairs.difference();
    }

    /** Returns whether no two pairs are of one trained network. */
    public boolean independent() {
        return independent;
    }

    /** Returns the 95 % interval of the difference on these tasks, by Tango's score; all numbers if not independent. */
    public ConfidenceInterval interval() {
        return independent ? pairs.interval() : ConfidenceInterval.ALL;
    }

    /**
     * Returns the probability of McNemar's mid-p test: whether they differ on these tasks; NaN if not independent, and
     * without pairs.
     */
    public double midP() {
        return independent && pairs.pairs() > 0 ? pairs.midP() : Double.NaN;
    }

    /** Returns the test with the task as the unit: whether they differ on tasks like these. */
    public ClusteredTest clustered() {
        return clustered;
    }

    /**
     * Returns the 95 % interval of the difference on tasks like these, by a bootstrap of whole tasks; empty with fewer than
     * 10 tasks that have pairs.
     */
    public Optional<ConfidenceInterval> overTasks() {
        return overTasks;
    }

    /**
     * Returns how many pairs it takes beyond those there are to see a difference, at the discordance that was observed
     * ({@link PairsNeeded}); 0 where there are enough.
     *
     * @param difference the difference to be seen, from -1 to 1, not 0
     */
    public long morePairsNeeded(double difference) {
        double discordance = pairs.pairs() == 0 ? 0 : pairs.discordance();
        return Math.max(0, PairsNeeded.pairs(difference, discordance) - pairs.pairs());
    }
}
