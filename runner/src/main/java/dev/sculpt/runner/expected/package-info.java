/**
 * Rates that a pipeline states beforehand: {@link dev.sculpt.runner.expected.ExpectedReader} reads them, one
 * {@link dev.sculpt.runner.expected.ExpectedRates} per {@link dev.sculpt.runner.expected.Cell} of task and depth.
 */
package dev.sculpt.runner.expected;
