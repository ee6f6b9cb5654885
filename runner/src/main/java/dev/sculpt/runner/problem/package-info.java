/**
 * What is wrong with what the user gave: {@link dev.sculpt.runner.problem.Problems} gathers every
 * {@link dev.sculpt.runner.problem.Problem} with the {@link dev.sculpt.runner.problem.Position} of it, {@link
 * dev.sculpt.runner.problem.InvalidInputException} ends the command with all of them, and {@link
 * dev.sculpt.runner.problem.NearestName} says what was probably meant.
 */
package dev.sculpt.runner.problem;
