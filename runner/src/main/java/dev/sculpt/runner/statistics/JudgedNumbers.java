package dev.sculpt.runner.statistics;

/**
 * A comparison of a {@link NumbersFamily} with both answers.
 *
 * @param comparison the variant held against the baseline
 * @param onTheseTasks Wilcoxon's signed ranks over pairs, and Student's interval
 * @param onTasksLikeThese Wilcoxon's signed ranks over task means, and the interval over tasks
 */
public record JudgedNumbers(PairedNumbers comparison, Judgement<NumberVerdict> onTheseTasks,
        Judgement<NumberVerdict> onTasksLikeThese) {

    /** The test of whether variants differ on tasks like these, in words. */
    public static final String TASKS_TEST = "signed ranks of task means";
}
