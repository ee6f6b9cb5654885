package dev.sculpt.runner.consensus;

import dev.sculpt.runner.engine.NetworkId;

/**
 * Networks that differ by their seeds alone, and so may be expected to agree.
 *
 * @param task the name of their task
 * @param variant what a sweep and the compared variant set, in one line
 */
public record Group(String task, String variant) {

    /** Returns the group of a network. */
    static Group of(NetworkId id) {
        return new Group(id.task(), id.variant());
    }

    /** Returns the task with the variant, where there is one. */
    public String text() {
        return (task + " " + variant).strip();
    }
}
