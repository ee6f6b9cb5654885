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

    /** Returns whether one of the names was probably meant by what was given instead: it is misspelt, not missing. */
    public static boolean isMeant(String name, Collection<String> given, Collection<String> names) {
        return given.stream().anyMatch(one -> of(one, names).filter(name::equals).isPresent());
    }

    /** Returns the end of a message: the nearest name if one is near, else all names. */
    public static String hint(String given, Collection<String> names) {
        return of(given, names)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElseGet(() -> "; there is " + (names.isEmpty() ? "none"
                        : names.stream().limit(MOST_SEEN).collect(Collectors.joining(", "))));
    }

    // Damerau's distance (optimal string alignment): two neighbours that changed places count once; letter case is ignored;
    // O(|a| |b|).
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int change = rows[i - 1][j - 1] + (same ? 0 : 1);
                rows[i][j] = Math.min(change, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    rows[i][j] = Math.min(rows[i][j], 1 + rows[i - 2][j - 2]);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}
