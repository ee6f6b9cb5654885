package dev.sculpt.runner.statistics;

/**
 * A comparison of a {@link ComparisonFamily} with both answers.
 *
 * @param comparison the variant held against the baseline
 * @param onTheseTasks McNemar's mid-p test, and Tango's interval
 * @param onTasksLikeThese the clustered test, and the interval over tasks
 */
public record JudgedComparison(PairedComparison comparison, Judgement<YesNoVerdict> onTheseTasks,
        Judgement<YesNoVerdict> onTasksLikeThese) {

    /** The test of whether variants differ on these tasks, in words. */
    public static final String PAIRS_TEST = "mid-p McNemar";
}
