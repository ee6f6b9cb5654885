/**
 * The program: {@link dev.sculpt.runner.Main} reads the command line, {@link dev.sculpt.runner.wiring.RunnerModule} wires
 * it.
 */
package dev.sculpt.runner;
