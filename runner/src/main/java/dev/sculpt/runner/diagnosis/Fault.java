package dev.sculpt.runner.diagnosis;

import java.util.Arrays;
import java.util.Locale;

/** The first stage, in the order in which they are run, after which no try of a network is right any more. */
public enum Fault {
    /** The dense network did not reach the accuracy asked for, and no try did. */
    NOT_LEARNED("the dense network did not reach the accuracy asked for"),
    /** No sculpted network of any try holds the true hierarchy. */
    NOT_SCULPTED("what was pruned holds the true hierarchy in no try"),
    /** Some try's network holds the true hierarchy, and none was found to have it. */
    NOT_DETECTED("a try's network holds it, and detection did not find it"),
    /** Some try has the exact hierarchy, and another was kept. */
    NOT_CHOSEN("a try had it, and another was kept"),
    /** Not sculpted or not detected: the search whether a try's network holds the true hierarchy was given up. */
    UNDECIDED("not sculpted or not detected, the search for it was given up");

    private final String meaning;

    Fault(String meaning) {
        this.meaning = meaning;
    }

    /**
     * Returns the fault of a name in result files.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Fault of(String text) {
        return Arrays.stream(values()).filter(fault -> fault.text().equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fault is named " + text));
    }

    /** Returns the name in result files, such as {@code not-sculpted}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the words for a reader, such as {@code not sculpted}. */
    public String words() {
        return text().replace('-', ' ');
    }

    /** Returns what its words mean, in half a sentence. */
    public String meaning() {
        return meaning;
    }
}
