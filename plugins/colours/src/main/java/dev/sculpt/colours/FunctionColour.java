package dev.sculpt.colours;

import java.util.Locale;

/**
 * The colours of functions: the scheme <em>light</em> of Paul Tol (Colour schemes, SRON/EPS/TN/09-002, 2021), made for
 * filled areas with dark text that people of any colour vision tell apart, with a violet in place of its pear, which is near
 * its olive. Beyond eight functions they repeat.
 */
public enum FunctionColour {
    BLUE("#77aadd", "#2f5f93"),
    ORANGE("#ee8866", "#a4401c"),
    GREEN("#44bb99", "#1c7059"),
    PINK("#ffaabb", "#a83e57"),
    YELLOW("#eedd88", "#8a7410"),
    CYAN("#99ddff", "#1f7397"),
    VIOLET("#8f80ff", "#5346c4"),
    OLIVE("#aaaa00", "#5c5c00"),
    /** Of what has no known function. */
    NONE("#dddddd", "#666666");

    /** How many functions have colours of their own. */
    public static final int FUNCTIONS = 8;

    private final String fill;
    private final String line;

    FunctionColour(String fill, String line) {
        this.fill = fill;
        this.line = line;
    }

    /** Returns the colour of a function by its number, {@link #NONE} for a negative one. */
    public static FunctionColour of(int function) {
        return function < 0 ? NONE : values()[function % FUNCTIONS];
    }

    /** Returns the colour of areas, such as {@code #77aadd}; dark text is readable on it. */
    public String fill() {
        return fill;
    }

    /** Returns a darker tone of it for lines and text on white: its contrast there is at least 4.5 to 1. */
    public String line() {
        return line;
    }

    /** Returns its name in a style sheet, such as {@code f-blue}. */
    public String styleName() {
        return "f-" + name().toLowerCase(Locale.ROOT);
    }
}
