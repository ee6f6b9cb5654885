package dev.sculpt.runner.cli;

import dev.sculpt.runner.problem.Excerpt;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.problem.Problem;
import java.io.PrintWriter;
import java.util.List;

/**
 * What is wrong with what the user gave, on standard error.
 *
 * @param problems all of them
 */
record Complaint(InvalidInputException problems) {

    /** The most problems whose lines are shown. */
    private static final int MOST_SHOWN = 20;

    /** Prints each problem on a line of its own, and where it is one in a file that line with a caret below. */
    void print(PrintWriter err) {
        if (!problems.problems().isEmpty()) {
            for (int at = 0; at < problems.problems().size(); at++) {
                Problem problem = problems.problems().get(at);
                boolean shown = at < MOST_SHOWN;
                err.println("sculpt: " + OneLine.each(problem.toString()));
                problem.position().filter(position -> shown).map(Excerpt::of).orElse(List.of()).forEach(err::println);
            }
            return;
        }
        problems.getMessage().lines().forEach(line -> err.println("sculpt: " + OneLine.each(line)));
    }
}
