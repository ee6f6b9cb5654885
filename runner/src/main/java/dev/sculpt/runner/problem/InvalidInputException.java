package dev.sculpt.runner.problem;

import java.util.List;
import java.util.stream.Collectors;

/** What the user gave cannot be run; shown as its problems, one a line, with exit code 2. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception from all problems found. */
    public InvalidInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
    }

    /** Creates the exception from one problem without a place. */
    public InvalidInputException(String message) {
        super(message);
    }
}
