/**
 * What units and edges are worth: {@link dev.sculpt.pruning.score.UnitScore} and {@link
 * dev.sculpt.pruning.score.EdgeScore} name the scores, {@link dev.sculpt.pruning.score.Scaling} makes those of
 * different layers comparable. High is good, and nothing scores less than 0 before scaling.
 */
package dev.sculpt.pruning.score;
