/**
 * Running a plan: {@link dev.sculpt.runner.engine.Engine} runs the networks in parallel, each
 * {@link dev.sculpt.runner.engine.NetworkRun} goes through the stages, {@link dev.sculpt.runner.engine.StageStore} does
 * shared work once, and {@link dev.sculpt.runner.engine.Measuring} takes the measures of what was found.
 */
package dev.sculpt.runner.engine;
