/**
 * How fast this machine sculpts: {@link dev.sculpt.runner.bench.SculptingSpeed} runs networks of a plan for a while,
 * {@link dev.sculpt.runner.bench.PeakSpeed} measures what the processor could do at most.
 */
package dev.sculpt.runner.bench;
