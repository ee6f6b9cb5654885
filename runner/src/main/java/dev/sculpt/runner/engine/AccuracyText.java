package dev.sculpt.runner.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Accuracies in sentences, with four decimals as in tables: what was reached is rounded down and what was asked for up, so
 * that what was missed never looks reached.
 */
final class AccuracyText {

    private static final int DECIMALS = 4;

    private AccuracyText() { }

    /** Returns an accuracy in 0..1 that was reached, such as {@code 0.7534}. */
    static String reached(double accuracy) {
        return text(accuracy, RoundingMode.DOWN);
    }

    /** Returns an accuracy in 0..1 that was asked for, such as {@code 1.0000}. */
    static String asked(double accuracy) {
        return text(accuracy, RoundingMode.UP);
    }

    // By the shortest decimals of a number: those of 0.94 are not above it.
    private static String text(double accuracy, RoundingMode rounding) {
        return BigDecimal.valueOf(accuracy).setScale(DECIMALS, rounding).toPlainString();
    }
}
