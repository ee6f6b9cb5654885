package dev.sculpt.tasks;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Ends a message about an unknown name with the one that was probably meant. */
final class NearestName {

    private static final int MOST_LISTED = 30;

    private NearestName() { }

    /**
     * Returns {@code did you mean "..."?} where a name is near enough: at most a third of the letters differ, or one where
     * that is less, and some letter is the same. Else the names there are, the first {@value #MOST_LISTED} of them.
     */
    static String hint(String given, Collection<String> names) {
        return nearest(given, names)
                .map(name -> "did you mean \"" + name + "\"?")
                .orElseGet(() -> names.isEmpty() ? "there is none" : "there is " + listed(names));
    }

    private static Optional<String> nearest(String given, Collection<String> names) {
        int allowed = Math.max(1, given.length() / 3);
        return names.stream()
                .min(Comparator.<String>comparingInt(name -> distance(given, name)).thenComparing(name -> name))
                .filter(name -> distance(given, name) <= allowed && distance(given, name) < given.length());
    }

    private static String listed(Collection<String> names) {
        String listed = String.join(", ", names.stream().limit(MOST_LISTED).toList());
        return names.size() > MOST_LISTED ? listed + ", ..." : listed;
    }

    // Edit distance of Levenshtein over one row of the table, letter case ignored: O(|a| |b|).
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] costs = new int[b.length() + 1];
        for (int j = 0; j < costs.length; j++) {
            costs[j] = j;
        }
        for (int i = 0; i < a.length(); i++) {
            int replaced = costs[0];
            costs[0] = i + 1;
            for (int j = 0; j < b.length(); j++) {
                int cost = replaced + (a.charAt(i) == b.charAt(j) ? 0 : 1);
                replaced = costs[j + 1];
                costs[j + 1] = Math.min(cost, 1 + Math.min(costs[j], costs[j + 1]));
            }
        }
        return costs[b.length()];
    }
}
