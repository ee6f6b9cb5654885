package dev.sculpt.runner.view;

import dev.sculpt.runner.statistics.Counted;
import java.util.List;

/**
 * True hierarchies for people, each drawing once; one that is too wide is listed. Of more than {@value #MOST} the rest are
 * counted.
 */
final class TruthText {

    /** The most hierarchies that are shown. */
    static final int MOST = 6;

    private TruthText() { }

    /** Returns the drawings, each after an empty line, each line ended by a line feed; nothing where there is no task. */
    static String of(List<KnownTruth> truths, int room) {
        List<String> texts = truths.stream().map(truth -> truth.text(room)).distinct().toList();
        int rest = texts.size() - MOST;
        return texts.stream().limit(MOST).reduce("", String::concat)
                + (rest > 0 ? "\nand " + Counted.of(rest, "more task") + "\n" : "");
    }
}
