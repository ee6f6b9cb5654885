package dev.sculpt.tasks;

import java.util.List;

/** Names in a sentence, of many the first. */
final class ListedNames {

    private ListedNames() { }

    /** Returns names with commas between, beyond some number how many more there are. */
    static String of(List<String> names, int most) {
        return String.join(", ", names.subList(0, Math.min(most, names.size())))
                + (names.size() > most ? " and " + (names.size() - most) + " more" : "");
    }
}
