/**
 * Pruning methods: {@link dev.sculpt.pruning.UnitPruning} takes whole hidden units, {@link
 * dev.sculpt.pruning.EdgePruning} single edges. Both go through the rounds of {@link
 * dev.sculpt.pruning.SteppedPruning}.
 */
package dev.sculpt.pruning;
