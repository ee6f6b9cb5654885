package dev.sculpt.pruning.score;

import java.util.Arrays;

/**
 * How the scores of a layer are scaled before layers are ranked together. s is a unit's score; sum, mean and
 * deviation (of the population) are over the n units of its layer that score more than 0, and m is how many of
 * those the hidden layer below has, or the number of inputs for the first one. A sum or deviation of 0 counts as
 * 1.
 *
 * <p>A score of 0 stays the lowest of all, as that of a pruned or silent unit. {@link #SUM}, {@link #UNITS} and
 * {@link #UNITS_BELOW} depend on the widths of layers by their definition; the others rank a unit the same in a
 * wide layer and in a narrow one.
 */
public enum Scaling {

    /** s, as published. */
    NONE((score, layer) -> score),

    /** s / sum: the share of the layer's scores. */
    SUM((score, layer) -> score / layer.sum()),

    /** s - mean. */
    MEAN((score, layer) -> score - layer.mean()),

    /** s / deviation. */
    DEVIATION((score, layer) -> score / layer.deviation()),

    /** (s - mean) / deviation. */
    Z_SCORE((score, layer) -> (score - layer.mean()) / layer.deviation()),

    /** s n. */
    UNITS((score, layer) -> score * layer.units()),

    /** s / m. */
    UNITS_BELOW((score, layer) -> score / layer.unitsBelow());

    @FunctionalInterface
    private interface Formula {
        double scale(double score, LayerScores layer);
    }

    private final Formula formula;

    Scaling(Formula formula) {
        this.formula = formula;
    }

    /**
     * Scales scores.
     *
     * @param scores {@code [hidden layer - 1][unit]}, each 0 or more
     * @param inputs the number of inputs of the network
     * @return as many scores, possibly negative
     */
    public double[][] apply(double[][] scores, int inputs) {
        double[][] scaled = new double[scores.length][];
        double lowest = 0;
        int unitsBelow = inputs;
        for (int hidden = 0; hidden < scores.length; hidden++) {
            LayerScores layer = LayerScores.of(scores[hidden], unitsBelow);
            scaled[hidden] = Arrays.stream(scores[hidden])
                    .map(score -> score > 0 ? formula.scale(score, layer) : 0)
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
}
