package dev.sculpt.runner.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Several variants held against one baseline in one measure that is yes or no. Each of the two questions is a family of its
 * own, adjusted by {@link Holm}: a false claim is made in about 5 % of families at most, whatever their size (exactly so by
 * sign flips; mid-p and chi-square keep their level nearly). A comparison without pairs counts as a test too.
 *
 * <p>A claim needs the adjusted test below 5 % and the 95 % interval on the same side of 0. <em>On tasks like these</em>
 * there is an interval with 10 tasks or more; with fewer there is no claim, however small the probability, and the sentence
 * says that there are too few tasks. (The sign flips alone could claim from 6 tasks on, if all leant the same way; a
 * handful of tasks that somebody chose is not a sample of tasks.)
 *
 * @param comparisons a variant each, in the order given
 */
public record ComparisonFamily(List<JudgedComparison> comparisons) {

    /** Copies the list. */
    public ComparisonFamily {
        comparisons = List.copyOf(comparisons);
    }

    /**
     * Judges comparisons together.
     *
     * @param comparisons a variant each
     * @throws IllegalArgumentException if they are not all with the same baseline
     */
    public static ComparisonFamily of(List<PairedComparison> comparisons) {
        Family.checkOneBaseline(comparisons.stream().map(PairedComparison::baseline).toList());
        List<Double> here = adjusted(comparisons, PairedComparison::midP);
        List<Double> anywhere = adjusted(comparisons, one -> one.clustered().pValue());
        return new ComparisonFamily(IntStream.range(0, comparisons.size()).mapToObj(at -> {
            PairedComparison one = comparisons.get(at);
            return new JudgedComparison(one,
                    judged(here.get(at), comparisons.size(), one.pairs().lead(), Optional.of(one.interval())),
                    judged(anywhere.get(at), comparisons.size(), one.clustered().lead(), one.overTasks()));
        }).toList());
    }

    private static List<Double> adjusted(List<PairedComparison> comparisons, ToDoubleFunction<PairedComparison> pValue) {
        return Family.adjusted(comparisons.stream().mapToDouble(pValue).toArray(),
                comparisons.stream().mapToInt(one -> one.pairs().pairs()).toArray());
    }

    private static Judgement<YesNoVerdict> judged(
            double adjusted, int comparisons, double lead, Optional<ConfidenceInterval> interval) {
        return new Judgement<>(adjusted, comparisons, switch (Claim.side(adjusted, lead, interval)) {
            case 1 -> YesNoVerdict.BETTER;
            case -1 -> YesNoVerdict.WORSE;
            default -> YesNoVerdict.NO_EVIDENCE;
        });
    }
}
