package dev.sculpt.runner.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Several variants held against one baseline in one measure with numbers, judged as a {@link ComparisonFamily} is: Holm
 * over each question, a claim where the adjusted test and the 95 % interval of the mean agree, none on tasks like these
 * with fewer than 10 tasks.
 *
 * @param comparisons a variant each, in the order given
 */
public record NumbersFamily(List<JudgedNumbers> comparisons) {

    /** Copies the list. */
    public NumbersFamily {
        comparisons = List.copyOf(comparisons);
    }

    /**
     * Judges comparisons together.
     *
     * @param comparisons a variant each
     * @throws IllegalArgumentException if they are not all with the same baseline
     */
    public static NumbersFamily of(List<PairedNumbers> comparisons) {
        Family.checkOneBaseline(comparisons.stream().map(PairedNumbers::baseline).toList());
        List<Double> here = adjusted(comparisons, PairedNumbers::pValue);
        List<Double> anywhere = adjusted(comparisons, one -> one.taskRanks().pValue());
        return new NumbersFamily(IntStream.range(0, comparisons.size()).mapToObj(at -> {
            PairedNumbers one = comparisons.get(at);
            return new JudgedNumbers(one,
                    judged(here.get(at), comparisons.size(), one.ranks(), Optional.of(one.interval())),
                    judged(anywhere.get(at), comparisons.size(), one.taskRanks(), one.overTasks()));
        }).toList());
    }

    private static List<Double> adjusted(List<PairedNumbers> comparisons, ToDoubleFunction<PairedNumbers> pValue) {
        return Family.adjusted(comparisons.stream().mapToDouble(pValue).toArray(),
                comparisons.stream().mapToInt(PairedNumbers::pairs).toArray());
    }

    private static Judgement<NumberVerdict> judged(
            double adjusted, int comparisons, SignedRanks ranks, Optional<ConfidenceInterval> interval) {
        return new Judgement<>(adjusted, comparisons,
                switch (Claim.side(adjusted, ranks.positive() - ranks.negative(), interval)) {
                    case 1 -> NumberVerdict.HIGHER;
                    case -1 -> NumberVerdict.LOWER;
                    default -> NumberVerdict.NO_EVIDENCE;
                });
    }
}
