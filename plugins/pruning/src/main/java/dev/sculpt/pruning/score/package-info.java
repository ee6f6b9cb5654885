/**
 * What units and edges are worth: {@link dev.sculpt.pruning.score.UnitScores} and
 * {@link dev.sculpt.pruning.score.EdgeScores} list the scores, {@link dev.sculpt.pruning.score.ScoreScalings} those that
 * make the scores of different layers comparable. High is good, and nothing scores less than 0 before scaling.
 */
package dev.sculpt.pruning.score;
