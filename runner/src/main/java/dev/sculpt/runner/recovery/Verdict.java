package dev.sculpt.runner.recovery;

import java.util.Locale;

/** How a rate compares with the published one. */
public enum Verdict {
    /** Higher, and by more than chance explains. */
    BETTER('+'),
    /** Not told apart. */
    SAME('='),
    /** Lower, and by more than chance explains. */
    WORSE('-');

    private final char mark;

    Verdict(char mark) {
        this.mark = mark;
    }

    /** Returns how a table marks it. */
    public char mark() {
        return mark;
    }

    /** Returns the word for it in files. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
