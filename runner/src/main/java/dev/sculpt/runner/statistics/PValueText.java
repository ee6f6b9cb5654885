package dev.sculpt.runner.statistics;

import java.util.Locale;

/** A probability of a test in words: {@code p = 0.021}, {@code p < 0.001}. */
public final class PValueText {

    private static final double SMALLEST = 0.001;
    private static final double LEVEL = 0.05;
    private static final int PLACES = 3;
    private static final int MOST_PLACES = 15;

    private PValueText() {
    }

    /** Returns it for a sentence. */
    public static String of(double pValue) {
        return pValue < SMALLEST ? "p < 0.001" : "p = " + number(pValue);
    }

    /**
     * Returns it for a table: {@code 0.021}, {@code <0.001}, a hyphen where it is NaN. One that is not 0.05 never reads as
     * if it were.
     */
    public static String number(double pValue) {
        if (Double.isNaN(pValue)) {
            return "-";
        }
        if (pValue < SMALLEST) {
            return "<0.001";
        }
        int places = PLACES;
        String text = text(pValue, places);
        while (pValue != LEVEL && Double.parseDouble(text) == LEVEL && places < MOST_PLACES) {
            text = text(pValue, ++places);
        }
        return text;
    }

    private static String text(double pValue, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", pValue);
    }
}
