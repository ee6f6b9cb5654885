package dev.sculpt.pruning.score;

import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.score.LayerScores;
import dev.sculpt.api.score.ScoreScaling;
import java.util.Arrays;

/** Scales the scores of all layers, such that a score of 0 stays the lowest of all. */
public final class ScaledScores {

    private ScaledScores() { }

    /**
     * Scales scores.
     *
     * @param scores {@code [hidden layer - 1][unit]}, each 0 or more
     * @param inputs the number of inputs of the network
     * @return as many scores, possibly negative
     * @throws BrokenContractException if the scaling returns what is no finite number
     */
    public static double[][] of(double[][] scores, ScoreScaling scaling, int inputs) {
        double[][] scaled = new double[scores.length][];
        double lowest = 0;
        int unitsBelow = inputs;
        for (int hidden = 0; hidden < scores.length; hidden++) {
            LayerScores layer = LayerScores.of(scores[hidden], unitsBelow);
            scaled[hidden] = Arrays.stream(scores[hidden])
                    .map(score -> score > 0 ? finite(scaling, score, layer) : 0)
                    .toArray();
            lowest = Math.min(lowest, Arrays.stream(scaled[hidden]).min().orElse(0));
            unitsBelow = layer.units();
        }
        // Where scores turn negative, 0 would no longer be the lowest. Twice the lowest is below it, and is 0
        // where none is negative.
        double bottom = 2 * lowest;
        for (int hidden = 0; hidden < scores.length; hidden++) {
            for (int unit = 0; unit < scores[hidden].length; unit++) {
                if (scores[hidden][unit] <= 0) {
                    scaled[hidden][unit] = bottom;
                }
            }
        }
        return scaled;
    }

    private static double finite(ScoreScaling scaling, double score, LayerScores layer) {
        double scaled = scaling.scale(score, layer);
        if (!Double.isFinite(scaled)) {
            throw new BrokenContractException(scaling, scaled + " for a score of " + score);
        }
        return scaled;
    }
}
