package dev.sculpt.runner.problem;

import java.util.List;
import java.util.stream.Collectors;

/** What the user gave cannot be run; shown as its problems, one a line, with exit code 2. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Creates the exception from all problems found. */
    public InvalidInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** Creates the exception from one problem, or several lines of them, without a place. */
    public InvalidInputException(String message) {
        super(message);
        this.problems = List.of();
    }

    /** Returns the problems; none where the message has no place. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
