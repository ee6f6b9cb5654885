/**
 * Rates of recovered hierarchies beside those a pipeline expects: {@link dev.sculpt.runner.recovery.Recovery} counts the
 * networks of finished runs, {@link dev.sculpt.runner.recovery.ExpectedReader} reads what was stated, and
 * {@link dev.sculpt.runner.recovery.RecoveryTable} shows both, a {@link dev.sculpt.runner.recovery.Cell} a line.
 */
package dev.sculpt.runner.recovery;
