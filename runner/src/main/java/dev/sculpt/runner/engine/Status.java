package dev.sculpt.runner.engine;

import java.util.Arrays;
import java.util.Locale;

/** How far a network got. */
public enum Status {
    /** It was learned, and pruned where that was asked for and there was anything to prune. */
    OK,
    /** The dense network did not reach the accuracy asked for. */
    NOT_LEARNED,
    /** There were pruning rounds and none kept the accuracy: the network is the dense one. */
    NOT_PRUNED,
    /** A plugin failed; there is no network. */
    FAILED;

    /** Returns the status of a name in result files. */
    public static Status of(String text) {
        return Arrays.stream(values()).filter(status -> status.text().equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status is named " + text));
    }

    /** Returns it in words, such as {@code not learned}. */
    public String words() {
        return text().replace('-', ' ');
    }

    /** Returns the name in result files, such as {@code not-learned}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
