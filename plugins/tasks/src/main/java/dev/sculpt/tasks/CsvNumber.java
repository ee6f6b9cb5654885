package dev.sculpt.tasks;

import java.util.regex.Pattern;

/** Numbers as CSV files have them: decimal, in the notation of all programs; true and yes are 1, false and no are 0. */
final class CsvNumber {

    // Possessive, as else a long row of digits with something behind it is tried in as many ways as it can be cut in two.
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)([eE][+-]?\\d++)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*+,\\d++([eE][+-]?\\d++)?");
    private static final Pattern HEXADECIMAL = Pattern.compile("[+-]?0[xX][0-9a-fA-F]++");
    private static final Pattern MISSING =
            Pattern.compile("(?i)[+-]?(nan|inf|infinity)|#?n/?a|<na>|null|nil|none|missing|\\?|-+|\\.+");
    private static final Pattern THOUSANDS =
            Pattern.compile("[+-]?\\d{1,3}(?:([ '\u00A0\u2009\u202F])\\d{3}(?:\\1\\d{3})*"
            + "|,\\d{3}(?:,\\d{3})+)(?:[.,]\\d++)?");

    private CsvNumber() { }

    /** Returns the number, or NaN where there is none within the range of single precision. */
    static double of(String value) {
        String word = value.strip();
        if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("yes")) {
            return 1;
        }
        if (word.equalsIgnoreCase("false") || word.equalsIgnoreCase("no")) {
            return 0;
        }
        double number = NUMBER.matcher(word).matches() ? Double.parseDouble(word) + 0.0 : Double.NaN; // of -0 it makes 0
        return Float.isFinite((float) number) ? number : Double.NaN;
    }

    /** Returns whether a value is written as a number, be it within the range of single precision or not. */
    static boolean isNumber(String value) {
        return NUMBER.matcher(value.strip()).matches();
    }

    /** Returns whether a value is yes or no, which in a column that nobody listed may as well be text, such as Norway's. */
    static boolean isYesOrNo(String value) {
        return value.strip().equalsIgnoreCase("yes") || value.strip().equalsIgnoreCase("no");
    }

    /** Returns what may help where a value is no number: what it seems to be. Empty where that cannot be told. */
    static String hint(String value) {
        String word = value.strip();
        if (DECIMAL_COMMA.matcher(word).matches()) {
            return "; write a decimal point, not a comma";
        }
        if (THOUSANDS.matcher(word).matches()) {
            return "; write it without marks between thousands";
        }
        if (HEXADECIMAL.matcher(word).matches()) {
            return "; write it in decimal digits";
        }
        if (word.isEmpty() || MISSING.matcher(word).matches()) {
            return "; rows with missing or infinite values have to be left out";
        }
        return isNumber(word) ? "; it is beyond single precision, at most 3.4e38 in size" : "";
    }
}
