package dev.sculpt.runner.problem;

/**
 * One thing that is wrong with what the user gave.
 *
 * @param where the place, such as {@code quickstart.yaml:3:12}; empty where there is none
 * @param message what is wrong and what would be right
 */
public record Problem(String where, String message) implements Comparable<Problem> {

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
