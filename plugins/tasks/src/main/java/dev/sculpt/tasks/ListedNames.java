package dev.sculpt.tasks;

import dev.sculpt.files.Shown;
import java.util.List;

/** Names in a sentence, of many the first. */
final class ListedNames {

    /** As many as a sentence can have before it becomes a list. */
    private static final int MOST = 8;

    private ListedNames() { }

    /** Returns names with commas between, beyond some number how many more there are. */
    static String of(List<String> names, int most) {
        return String.join(", ", names.subList(0, Math.min(most, names.size())))
                + (names.size() > most ? " and " + (names.size() - most) + " more" : "");
    }

    /** Returns what they are, such as {@code input} or {@code inputs}, and behind that the names, beyond 8 how many more. */
    static String of(String what, List<String> names) {
        return what + (names.size() == 1 ? " " : "s ") + of(names, MOST);
    }

    /** Returns a name in quotes, as it may be shown. */
    static String quoted(String name) {
        return "\"" + Shown.of(name) + "\"";
    }

    /** Returns a value as people write it: whole numbers without a point. */
    static String number(double value) {
        return value == (long) value ? String.valueOf((long) value) : String.valueOf(value);
    }
}
