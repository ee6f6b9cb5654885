package dev.sculpt.runner.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that can be names of files and folders, or begin one, on every system: letters and digits of ASCII, dots, hyphens
 * and underscores, a letter or digit first and no dot last, not the name of a device of Windows.
 */
public final class FileWord {

    /** The most letters of a word. */
    public static final int LONGEST = 100;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?");
    private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    private FileWord() { }

    /** Returns whether a text is one as it is. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && WORD.matcher(text).matches()
                && !DEVICE.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * Returns the word that a text becomes: the text itself where it is one, else with a hyphen for each run of other
     * letters, none at its ends, and cut where it is too long.
     *
     * @param text any text
     * @param none what stands where nothing is left of it, or a device has the name
     */
    public static String of(String text, String none) {
        if (isOne(text)) {
            return text;
        }
        String word = trimmed(text.replaceAll("[^A-Za-z0-9._-]+", "-"));
        word = trimmed(word.substring(0, Math.min(LONGEST, word.length())));
        return word.isEmpty() ? none : isOne(word) ? word
                : none + "-" + trimmed(word.substring(0, Math.min(LONGEST / 2, word.length())));
    }

    private static String trimmed(String word) {
        return word.replaceAll("^[._-]+|[.-]+$", "");
    }
}
