package dev.sculpt.runner.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers problems, so that all are reported together. Each is kept once, in the order found, up to a number. */
public final class Problems {

    private static final int MOST = 1000;
    private static final int MOST_ADDED = 10 * MOST; // the same ones again included, as of many variants

    private final Set<Problem> found = new LinkedHashSet<>();
    private int count;

    /** Adds a problem at a place. */
    public void add(Position at, String message) {
        count++;
        if (!isFull()) {
            found.add(new Problem(at, message));
        }
    }

    /** Returns whether so many were found that no more are kept, and nobody needs to look for others. */
    public boolean isFull() {
        return found.size() >= MOST || count >= MOST_ADDED;
    }

    /** Returns whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Returns how often a problem was added. One that was there before counts again, so that a larger count than before
     * always means that something in between is wrong.
     */
    public int count() {
        return count;
    }

    /**
     * Ends here if anything was found.
     *
     * @throws InvalidInputException with all problems
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            List<Problem> problems = new ArrayList<>(found);
            if (isFull()) {
                problems.add(new Problem("", "there may be more that is wrong than is said here"));
            }
            throw new InvalidInputException(problems);
        }
    }
}
