package dev.sculpt.runner.view;

import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * How dark a value is: shares from 0 to 1, other values from the least to the largest shown.
 *
 * @param least the value of the lightest shade
 * @param largest that of the darkest
 */
public record HeatScale(double least, double largest) {

    /** A regular expression of what is {@link #painted}: its beginning, a text without control characters, its end. */
    public static final String PAINTED = "\\u001b\\[38;5;16;48;5;\\d{1,3}m\\P{Cntrl}*\\u001b\\[0m";

    private static final String RAMP = " .:-=+*#%@";
    private static final int CELL = 3;
    /** From near white to dark green, of the 256 colours of a terminal; black reads on all of them. */
    private static final int[] COLOURS = {255, 194, 157, 156, 120, 119, 83, 77, 71, 70};

    /** Returns the scale of some values, which may be none. */
    static HeatScale of(double... values) {
        double least = DoubleStream.of(values).min().orElse(0);
        double largest = DoubleStream.of(values).max().orElse(1);
        return least >= 0 && largest <= 1 ? new HeatScale(0, 1) : new HeatScale(least, largest);
    }

    /** Returns how dark a value is, from 0 to 9. */
    int level(double value) {
        double share = largest == least ? 1 : (value - least) / (largest - least);
        return (int) Math.round(share * (RAMP.length() - 1));
    }

    /** Returns a shade of three letters. */
    String shade(double value) {
        return String.valueOf(RAMP.charAt(level(value))).repeat(CELL);
    }

    /** Returns a text on the background of a value, for terminals that have colours. */
    String painted(String text, double value) {
        return "\u001b[38;5;16;48;5;" + COLOURS[level(value)] + "m" + text + "\u001b[0m";
    }

    /** Returns the shades with the values of the lightest and the darkest. */
    String legend() {
        return "shades: " + decimals(least) + " |" + RAMP + "| " + decimals(largest);
    }

    private static String decimals(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.replaceFirst("\\.?0+$", "");
    }
}
