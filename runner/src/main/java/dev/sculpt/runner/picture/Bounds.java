package dev.sculpt.runner.picture;

import dev.sculpt.runner.picture.LayeredLayout.Point;

/**
 * The box around the units of a module.
 *
 * @param titled where the line of its title begins, downwards: at its foot where it has inputs alone, as edges leave them
 *     upwards, else at its head
 */
record Bounds(double left, double top, double width, double height, double titled) {

    private static final double TITLE = 18;
    private static final double FREE = 8;

    /** Returns the box of a module, null where none of its units takes part. */
    static Bounds of(NetworkLayout layout, int module, int depth) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        boolean inputsAlone = true;
        for (int index = 0; index < layout.cells().size(); index++) {
            Cell cell = layout.cells().get(index);
            if (cell.module() == module) {
                inputsAlone &= cell.layer() == 0;
                Point middle = layout.middle(index);
                boolean packed = cell.form() != Cell.Form.APART;
                left = Math.min(left, middle.x() - cell.width() / 2);
                right = Math.max(right, middle.x() + cell.width() / 2);
                top = Math.min(top, middle.y() - cell.height() / 2 - (cell.layer() == depth && !packed ? 14 : 0));
                bottom = Math.max(bottom, middle.y() + cell.height() / 2 + (packed || cell.layer() == 0 ? 16 : 0));
            }
        }
        double above = inputsAlone ? FREE : TITLE;
        double below = inputsAlone ? TITLE : FREE;
        return left > right ? null : new Bounds(left - NetworkLayout.PADDING, top - above,
                right - left + 2 * NetworkLayout.PADDING, bottom - top + above + below,
                inputsAlone ? bottom : top - above);
    }
}
