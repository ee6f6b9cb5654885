/**
 * Finished runs beside published rates: {@link dev.sculpt.runner.report.Recovery} counts the networks of run folders,
 * {@link dev.sculpt.runner.report.RecoveryTable} and {@link dev.sculpt.runner.report.RecoveryCsv} show them.
 */
package dev.sculpt.runner.report;
