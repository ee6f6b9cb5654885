package dev.sculpt.api.score;

/**
 * Contract of a {@code score-scaling} plugin: scales the scores of a layer before layers are ranked together.
 *
 * <p>It is asked for scores above 0 alone: those of 0 stay the lowest of all, as those of pruned or silent units.
 */
@FunctionalInterface
public interface ScoreScaling {

    /**
     * Scales one score.
     *
     * @param score above 0
     * @param layer the layer that it is of
     * @return a finite number, possibly negative
     */
    double scale(double score, LayerScores layer);
}
