package dev.sculpt.runner.picture;

import java.util.List;

/**
 * The units of one module in one layer.
 *
 * @param module its number, or {@link #LOOSE}
 * @param layer unit layer, 0 for the inputs
 * @param units ascending, at least one
 * @param form how they are drawn
 * @param width in pixels
 * @param height in pixels
 */
record Cell(int module, int layer, List<Integer> units, Form form, double width, double height) {

    /** The number of the module of units that are in none. */
    static final int LOOSE = -1;

    /** How units are drawn. */
    enum Form {
        /** Each with its edges. */
        APART,
        /** As a block of dots, with their number. */
        PACKED,
        /** As pixels of a picture. */
        PIXELS
    }

    Cell {
        units = List.copyOf(units);
    }
}
