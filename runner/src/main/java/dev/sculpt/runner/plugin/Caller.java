package dev.sculpt.runner.plugin;

import java.util.OptionalInt;

/**
 * For whom plugins are called.
 *
 * @param name such as {@code network 3}; empty for nobody in particular
 * @param network the index of the network, where it is one
 */
public record Caller(String name, OptionalInt network) {

    /** Nobody in particular: nobody's progress is shown. */
    static final Caller NOBODY = new Caller("", OptionalInt.empty());

    /** Returns the network of an index. */
    public static Caller network(int index) {
        return new Caller("network " + index, OptionalInt.of(index));
    }

    /** Returns somebody else. */
    public static Caller named(String name) {
        return new Caller(name, OptionalInt.empty());
    }
}
