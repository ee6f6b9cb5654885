package dev.sculpt.runner.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name that a misspelt one was probably meant to be. */
public final class NearestName {

    private static final int LONGEST = 200; // no name of ours has so many letters
    private static final int MOST_SEEN = 1000;

    private NearestName() { }

    /**
     * Returns the name of the smallest edit distance, if at most a third of the letters (and at least 2) differ; the
     * first in alphabetical order on a tie. Of very long names, and of more than a thousand, none is looked at.
     */
    public static Optional<String> of(String given, Collection<String> names) {
        if (given.length() > LONGEST || names.size() > MOST_SEEN) {
            return Optional.empty();
        }
        int allowed = Math.max(2, given.length() / 3);
        return names.stream()
                .filter(name -> name.length() <= LONGEST)
                .sorted()
                .min(Comparator.comparingInt(name -> distance(given, name)))
                .filter(name -> distance(given, name) <= allowed);
    }

    /** Returns the end of a message: the nearest name if one is near, else all names. */
    public static String hint(String given, Collection<String> names) {
        return of(given, names)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElseGet(() -> "; there is " + (names.isEmpty() ? "none"
                        : names.stream().limit(MOST_SEEN).collect(Collectors.joining(", "))));
    }

    // Levenshtein distance, letter case ignored; O(|a| |b|).
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
