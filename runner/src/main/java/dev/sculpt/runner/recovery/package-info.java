/**
 * Rates of recovered hierarchies beside those a pipeline expects: {@link dev.sculpt.runner.recovery.Recovery} counts the
 * networks of runs, a {@link dev.sculpt.runner.recovery.Row} together of what does not differ,
 * {@link dev.sculpt.runner.recovery.ExpectedReader} reads what was stated, and
 * {@link dev.sculpt.runner.recovery.Comparison} holds one against the other, a {@link dev.sculpt.runner.recovery.Cell} each.
 */
package dev.sculpt.runner.recovery;
