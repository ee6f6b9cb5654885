package dev.sculpt.runner.page;

import dev.sculpt.runner.diagnosis.Fault;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.run.NetworkRow;
import java.util.Locale;

/** What became of a network, those first that a reader wants to look at. */
enum Outcome {
    /** A plugin failed on it. */
    FAILED,
    /** Its hierarchy is not the true one. */
    WRONG,
    /** It did not learn its task. */
    NOT_LEARNED,
    /** Nothing could be pruned. */
    NOT_PRUNED,
    /** The true hierarchy is not known. */
    UNKNOWN,
    /** Its hierarchy is the true one. */
    EXACT;

    static Outcome of(NetworkRow row) {
        if (row.status() == Status.FAILED) {
            return FAILED;
        } else if (row.status() == Status.NOT_LEARNED) {
            return NOT_LEARNED;
        } else if (row.status() == Status.NOT_PRUNED) {
            return NOT_PRUNED;
        }
        return row.exact().map(exact -> exact ? EXACT : WRONG).orElse(UNKNOWN);
    }

    /** Returns its name for readers, such as {@code not learned}. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns which stage is to blame, in words; empty where none is. */
    static String blame(NetworkRow row) {
        return row.fault().map(Fault::words).orElse("");
    }
}
