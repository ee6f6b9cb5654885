package dev.sculpt.api.score;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

/**
 * What a {@link ScoreScaling} knows of a layer. Only scores above 0 count.
 *
 * @param units how many there are, at least 1
 * @param unitsBelow how many the layer below has, at least 1
 * @param sum of the scores, not 0
 * @param mean of the scores
 * @param deviation of the population of scores, not 0
 */
public record LayerScores(int units, int unitsBelow, double sum, double mean, double deviation) {

    /** Summarises the scores of a layer; a count, sum or deviation of 0 becomes 1, to divide by. */
    public static LayerScores of(double[] scores, int unitsBelow) {
        DoubleSummaryStatistics summary = Arrays.stream(scores).filter(score -> score > 0).summaryStatistics();
        double mean = summary.getAverage();
        double deviation = Math.sqrt(Arrays.stream(scores)
                .filter(score -> score > 0)
                .map(score -> (score - mean) * (score - mean))
                .average()
                .orElse(0));
        int units = (int) Math.max(1, summary.getCount());
        return new LayerScores(units, unitsBelow, orOne(summary.getSum()), mean, orOne(deviation));
    }

    private static double orOne(double value) {
        return value == 0 ? 1 : value;
    }
}
