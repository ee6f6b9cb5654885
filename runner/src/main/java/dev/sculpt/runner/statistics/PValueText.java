package dev.sculpt.runner.statistics;

import java.util.Locale;

/** A probability of a test in words: {@code p = 0.021}, {@code p < 0.001}. */
final class PValueText {

    private static final double SMALLEST = 0.001;

    private PValueText() {
    }

    static String of(double pValue) {
        if (pValue < SMALLEST) {
            return "p < 0.001";
        }
        String text = String.format(Locale.ROOT, "%.3f", pValue);
        // So that one can see on which side of 5 % it lies.
        return "p = " + (text.equals("0.050") ? String.format(Locale.ROOT, "%.4f", pValue) : text);
    }
}
