/**
 * Pruning methods: {@link dev.sculpt.pruning.UnitPruning} takes whole hidden units, {@link
 * dev.sculpt.pruning.EdgePruning} single edges, {@link dev.sculpt.pruning.SequencePruning} gives functions circuits of their
 * own. All go through the rounds of {@link dev.sculpt.pruning.SteppedPruning}.
 */
package dev.sculpt.pruning;
