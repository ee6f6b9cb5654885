package dev.sculpt.runner.cli;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.OneLine;
import java.io.PrintWriter;

/**
 * What is wrong with what the user gave, on standard error.
 *
 * @param problems all of them
 */
record Complaint(InvalidInputException problems) {

    /** Prints each problem on a line of its own. */
    void print(PrintWriter err) {
        problems.getMessage().lines().forEach(line -> err.println("sculpt: " + OneLine.each(line)));
    }
}
