package dev.sculpt.runner.statistics;

import java.util.Locale;

/**
 * A verdict in words, without a full stop: {@code better on these tasks: +15.0 points (95 % interval 3.1 to 26.9), mid-p
 * McNemar p = 0.021}. Where several variants are judged together the probability is the adjusted one, and says so. Pairs
 * that would be needed are counted for 10 points, one comparison, 80 % power.
 */
public final class VerdictSentence {

    private static final String SHARED =
            "no claim on these tasks, since several networks of a variant are made of one trained network";

    private VerdictSentence() {
    }

    /** Returns what may be claimed on these tasks. */
    public static String onTheseTasks(JudgedComparison judged) {
        PairedComparison comparison = judged.comparison();
        if (judged.onTheseTasks().verdict() == YesNoVerdict.NO_EVIDENCE) {
            return comparison.independent() ? noEvidence(comparison) : SHARED;
        }
        return word(judged.onTheseTasks()) + " on these tasks: " + points(comparison) + " (95 % interval "
                + comparison.interval().points() + "), " + JudgedComparison.PAIRS_TEST + " " + pValue(judged.onTheseTasks());
    }

    private static String noEvidence(PairedComparison comparison) {
        if (comparison.pairs().pairs() == 0) {
            return "no pairs to compare";
        }
        long more = comparison.morePairsNeeded(PairsNeeded.WORTH_SEEING);
        return "no evidence of a difference with " + Counted.of(comparison.pairs().pairs(), "pair")
                + (more == 0 ? ", enough to see " : "; " + more + " more would be needed to see ")
                + Math.round(100 * PairsNeeded.WORTH_SEEING) + " points";
    }

    /** Returns what may be claimed on tasks like these. */
    public static String onTasksLikeThese(JudgedComparison judged) {
        PairedComparison comparison = judged.comparison();
        ClusteredTest test = comparison.clustered();
        if (judged.onTasksLikeThese().verdict() == YesNoVerdict.NO_EVIDENCE) {
            return noEvidence(test.tasks(), test.differing(), test.method().title(), judged.onTasksLikeThese());
        }
        return word(judged.onTasksLikeThese()) + " on tasks like these: " + points(comparison) + " (95 % interval "
                + comparison.overTasks().orElseThrow().points() + " over " + Counted.of(test.tasks(), "task") + "), "
                + test.method().title() + " " + pValue(judged.onTasksLikeThese());
    }

    /** Returns what may be claimed of numbers on these tasks. */
    public static String onTheseTasks(JudgedNumbers judged) {
        PairedNumbers comparison = judged.comparison();
        if (comparison.pairs() == 0) {
            return "no pairs to compare";
        } else if (!comparison.independent()) {
            return SHARED;
        } else if (judged.onTheseTasks().verdict() == NumberVerdict.NO_EVIDENCE) {
            boolean ranksDiffer = judged.onTheseTasks().adjusted() < Conventions.ERROR_RATE;
            return "no evidence of a difference with " + Counted.of(comparison.pairs(), "pair") + ", signed ranks "
                    + pValue(judged.onTheseTasks())
                    + (ranksDiffer ? ", but the interval of the mean does not tell on which side it is" : "");
        }
        return word(judged.onTheseTasks()) + " on these tasks: " + numbers(comparison, comparison.interval())
                + "), signed ranks " + pValue(judged.onTheseTasks());
    }

    /** Returns what may be claimed of numbers on tasks like these. */
    public static String onTasksLikeThese(JudgedNumbers judged) {
        PairedNumbers comparison = judged.comparison();
        if (judged.onTasksLikeThese().verdict() == NumberVerdict.NO_EVIDENCE) {
            return noEvidence(comparison.tasksWithPairs(), comparison.taskRanks().differing(),
                    JudgedNumbers.TASKS_TEST, judged.onTasksLikeThese());
        }
        return word(judged.onTasksLikeThese()) + " on tasks like these: "
                + numbers(comparison, comparison.overTasks().orElseThrow()) + " over "
                + Counted.of(comparison.tasksWithPairs(), "task") + "), " + JudgedNumbers.TASKS_TEST + " "
                + pValue(judged.onTasksLikeThese());
    }

    private static String noEvidence(int tasks, int differing, String test, Judgement<?> judgement) {
        if (tasks < Conventions.LEAST_TASKS) {
            return "no claim on tasks like these with " + Counted.of(tasks, "task") + "; at least "
                    + Conventions.LEAST_TASKS + " would be needed";
        }
        return "no evidence of a difference on tasks like these with " + Counted.of(tasks, "task") + ", of which "
                + differing + (differing == 1 ? " differs, " : " differ, ") + test + " " + pValue(judgement);
    }

    private static String word(Judgement<?> judgement) {
        return judgement.verdict().name().toLowerCase(Locale.ROOT);
    }

    private static String points(PairedComparison comparison) {
        return String.format(Locale.ROOT, "%+.1f points", 100 * comparison.difference());
    }

    private static String numbers(PairedNumbers comparison, ConfidenceInterval interval) {
        return String.format(Locale.ROOT, "%+.4g on average (95 %% interval %.4g to %.4g",
                comparison.meanDifference(), interval.lower(), interval.upper());
    }

    private static String pValue(Judgement<?> judgement) {
        return PValueText.of(judgement.adjusted())
                + (judgement.comparisons() == 1 ? "" : " (Holm over " + judgement.comparisons() + " comparisons)");
    }
}
