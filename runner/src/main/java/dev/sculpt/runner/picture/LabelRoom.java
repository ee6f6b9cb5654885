package dev.sculpt.runner.picture;

/** How much room is taken by what stands in one line above or below a cell, in pixels. */
final class LabelRoom {

    /** From the lower end of a cell to that of the names of inputs, or of what is said of a packed cell. */
    static final double BELOW = 16;

    /** From the lower end of a cell to the line on which these letters stand. */
    static final double BASELINE_BELOW = 13;

    /** From the upper end of a cell to that of the names of outputs. */
    static final double ABOVE = 14;

    /** From the upper end of a cell to the line on which these letters stand. */
    static final double BASELINE_ABOVE = 6;

    private LabelRoom() { }
}
