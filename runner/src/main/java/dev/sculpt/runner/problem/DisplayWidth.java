package dev.sculpt.runner.problem;

import java.util.Arrays;

/**
 * How many columns of a terminal a text takes. East Asian wide letters and pictures take two (Unicode Standard Annex 11, W
 * and F of version 15.1), marks that are put on the letter before none, two letters of a flag two together, all others one.
 */
public final class DisplayWidth {

    // The first and the last code point of each range of wide ones, ascending.
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x2E99, 0x2E9B, 0x2EF3, 0x2F00, 0x2FD5, 0x2FF0, 0x303E, 0x3041, 0x3096, 0x3099, 0x30FF, 0x3105, 0x312F,
        0x3131, 0x318E, 0x3190, 0x31E3, 0x31EF, 0x321E, 0x3220, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA48C, 0xA490, 0xA4C6,
        0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE52, 0xFE54, 0xFE66, 0xFE68, 0xFE6B,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x16FE4, 0x16FF0, 0x16FF1, 0x17000, 0x187F7, 0x18800, 0x18CD5,
        0x18D00, 0x18D08, 0x1AFF0, 0x1AFFE, 0x1B000, 0x1B122, 0x1B132, 0x1B132, 0x1B150, 0x1B152, 0x1B155, 0x1B155,
        0x1B164, 0x1B167, 0x1B170, 0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A,
        0x1F200, 0x1F202, 0x1F210, 0x1F23B, 0x1F240, 0x1F248, 0x1F250, 0x1F251, 0x1F260, 0x1F265, 0x1F300, 0x1F320,
        0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0,
        0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E,
        0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5,
        0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC,
        0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF,
        0x20000, 0x2FFFD, 0x30000, 0x3FFFD};

    private static final int FIRST_SKIN = 0x1F3FB; // of people and hands before it
    private static final int LAST_SKIN = 0x1F3FF;
    private static final int FIRST_JOINED_VOWEL = 0x1160; // of Korean syllables that are written by their letters
    private static final int LAST_JOINED_CONSONANT = 0x11FF;

    private DisplayWidth() { }

    /** Returns the number of columns that a text takes. */
    public static int of(String text) {
        return columns(text, text.length());
    }

    private static int columns(String text, int end) {
        int columns = 0;
        for (int at = 0; at < end; at += Character.charCount(text.codePointAt(at))) {
            columns += of(text.codePointAt(at), columns > 0);
        }
        return columns;
    }

    /**
     * Returns the columns of one code point.
     *
     * @param behind whether one stands before it that it can be put on
     */
    public static int of(int point, boolean behind) {
        if (point < WIDE[0]) {
            return point < 0x300 || !isMark(point) ? 1 : 0;
        }
        boolean joined = isMark(point) || point >= FIRST_JOINED_VOWEL && point <= LAST_JOINED_CONSONANT
                || behind && point >= FIRST_SKIN && point <= LAST_SKIN;
        return joined ? 0 : isWide(point) ? 2 : 1;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isWide(int point) {
        int found = Arrays.binarySearch(WIDE, point);
        return found >= 0 || -found % 2 == 0; // between a first and a last one
    }

    /** Returns how many of the first characters of a text take at most so many columns, none of them cut in two. */
    public static int end(String text, int columns) {
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            taken += of(point, taken > 0);
            if (taken > columns) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** Returns a text with blanks behind it, so many columns wide; as it is where it is wider. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
