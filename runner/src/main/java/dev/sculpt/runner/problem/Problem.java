package dev.sculpt.runner.problem;

import java.util.Optional;

/**
 * One thing that is wrong with what the user gave.
 *
 * @param where the place, such as {@code quickstart.yaml:3:12}; empty where there is none
 * @param message what is wrong and what would be right
 * @param position the place, where it is one in a text
 */
public record Problem(String where, String message, Optional<Position> position) implements Comparable<Problem> {

    /** Creates a problem of something that has no lines. */
    public Problem(String where, String message) {
        this(where, message, Optional.empty());
    }

    /** Creates a problem at a place. */
    public Problem(Position at, String message) {
        this(at.toString(), message, Optional.of(at));
    }

    // A message may quote what a plugin said.
    public Problem {
        message = OneLine.of(message);
    }

    @Override
    public int compareTo(Problem other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return where.isEmpty() ? message : where + ": " + message;
    }
}
