/**
 * What units and edges are worth to a pruning: {@link dev.sculpt.api.score.UnitScore} and
 * {@link dev.sculpt.api.score.EdgeScore} score a {@link dev.sculpt.api.score.ScoredNetwork}, and
 * {@link dev.sculpt.api.score.ScoreScaling} makes the scores of different layers comparable.
 *
 * <p>High is good: what scores least is pruned first. Scores are finite and 0 or more; the pruning sets those of pruned
 * units and dead edges to 0 itself. Scores of all layers are ranked together unless the pruning is told otherwise, so a
 * score should not grow with the width of a layer by itself. An object may be used by several threads at once.
 */
package dev.sculpt.api.score;
