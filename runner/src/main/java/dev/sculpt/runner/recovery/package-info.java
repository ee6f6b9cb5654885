/**
 * Rates of recovered hierarchies beside those a pipeline expects: {@link dev.sculpt.runner.recovery.Recovery} counts the
 * networks of runs, a {@link dev.sculpt.runner.recovery.RecoveryRow} together of what does not differ,
 * {@link dev.sculpt.runner.recovery.ExpectedReader} reads what was stated, and a
 * {@link dev.sculpt.runner.recovery.PublishedComparison} holds one rate against the other.
 */
package dev.sculpt.runner.recovery;
