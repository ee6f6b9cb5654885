package dev.sculpt.tasks;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.GivenFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a text that should be CSV, in words for who wrote it; the library names its own parts. */
enum CsvMistake {
    AFTER_QUOTE("character after closing quote",
            "text stands behind a closing quote; put all of the value between quotes, and write a quote within it twice"),
    LONG("max(imum)? (buffer|record|field) size", "a value or row is too long; is a quote opened and never closed?"),
    MANY("fields", "a row has more than 16384 values, the most that there may be; is the separator the right one?");

    private static final String OTHER = "what stands here is no CSV; see that every quote that is opened is closed";
    private static final Pattern LINE = Pattern.compile("line (\\d{1,18})");

    private final Pattern sign;
    private final String words;

    CsvMistake(String sign, String words) {
        this.sign = Pattern.compile("(?i)" + sign);
        this.words = words;
    }

    /**
     * Returns what to throw of what the library threw.
     *
     * @param line in which the record that it reads started, where the library does not say
     */
    static SettingException refused(GivenFile file, CsvParseException thrown, long line) {
        Throwable reason = thrown.getCause() == null ? thrown : thrown.getCause();
        Matcher said = LINE.matcher(String.valueOf(thrown.getMessage()));
        return file.refused(said.find() ? Long.parseLong(said.group(1)) : line, words(String.valueOf(reason.getMessage())));
    }

    /** Returns whether a row has more values than there may be. */
    static boolean isOfManyValues(CsvParseException thrown) {
        Throwable reason = thrown.getCause() == null ? thrown : thrown.getCause();
        return MANY.sign.matcher(String.valueOf(reason.getMessage())).find()
                && !LONG.sign.matcher(String.valueOf(reason.getMessage())).find();
    }

    /** Returns the words for a message of the library. */
    static String words(String message) {
        for (CsvMistake mistake : values()) {
            if (mistake.sign.matcher(message).find()) {
                return mistake.words;
            }
        }
        return OTHER;
    }
}
