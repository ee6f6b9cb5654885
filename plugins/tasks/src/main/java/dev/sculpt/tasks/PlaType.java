package dev.sculpt.tasks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the cubes of a PLA file state of an output, which is its {@code .type}. */
enum PlaType {
    /** The rows in which it is on; it is off in all others. */
    F(true, false, false),
    /** The rows in which it is off; it is on in all others. */
    R(false, true, false),
    /** The rows in which it is on and those in which it is open; it is off in all others. */
    FD(true, false, true),
    /** The rows in which it is on and those in which it is off; it is open in all others. */
    FR(true, true, false),
    /** The rows in which it is off and those in which it is open; it is on in all others. */
    DR(false, true, true),
    /** All three; it is open where nothing is stated. */
    FDR(true, true, true);

    private final boolean on;
    private final boolean off;
    private final boolean open;

    PlaType(boolean on, boolean off, boolean open) {
        this.on = on;
        this.off = off;
        this.open = open;
    }

    /** Returns the type of a name as files have it. */
    static Optional<PlaType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.text().equals(name)).findFirst();
    }

    /** Returns the names of all types. */
    static String names() {
        return Arrays.stream(values()).map(PlaType::text).collect(Collectors.joining(", "));
    }

    /** Returns what files call it. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether a cube says something with a character of its outputs: 1, 0 or -. */
    boolean states(char output) {
        return switch (output) {
            case '1' -> on;
            case '0' -> off;
            default -> open;
        };
    }

    /** Returns whether it states both the rows that are on and those that are off. */
    boolean statesBoth() {
        return on && off;
    }

    /** Returns whether it states the rows that are off and not those that are on. */
    boolean statesOffAlone() {
        return off && !on;
    }
}
