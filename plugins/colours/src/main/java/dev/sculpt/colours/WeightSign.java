package dev.sculpt.colours;

import java.util.Locale;

/**
 * The sign of a weight, with its colour: the blue and the vermilion of Okabe and Ito (Color universal design, 2008). Since
 * colour alone should say nothing, negative ones are dashed too.
 */
public enum WeightSign {
    POSITIVE("#0072b2"),
    NEGATIVE("#d55e00");

    private final String colour;

    WeightSign(String colour) {
        this.colour = colour;
    }

    /** Returns the sign of a weight; 0 is positive. */
    public static WeightSign of(double weight) {
        return weight < 0 ? NEGATIVE : POSITIVE;
    }

    /** Returns the colour on white, such as {@code #0072b2}. */
    public String colour() {
        return colour;
    }

    /** Returns its name in a style sheet, such as {@code positive}. */
    public String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
