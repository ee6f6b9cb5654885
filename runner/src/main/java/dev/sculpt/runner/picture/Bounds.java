package dev.sculpt.runner.picture;

import dev.sculpt.runner.picture.LayeredLayout.Point;

/** The box around the units of a module. */
record Bounds(double left, double top, double width, double height) {

    private static final double APART = 8;

    /** Returns the box of a module, null where none of its units takes part. */
    static Bounds of(NetworkLayout layout, int module, int depth) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int index = 0; index < layout.cells().size(); index++) {
            Cell cell = layout.cells().get(index);
            if (cell.module() == module) {
                Point middle = layout.middle(index);
                boolean packed = cell.form() != Cell.Form.APART;
                left = Math.min(left, middle.x() - cell.width() / 2);
                right = Math.max(right, middle.x() + cell.width() / 2);
                top = Math.min(top, middle.y() - cell.height() / 2
                        - (cell.layer() == depth && !packed ? LabelRoom.ABOVE : 0));
                bottom = Math.max(bottom, middle.y() + cell.height() / 2
                        + (packed || cell.layer() == 0 ? LabelRoom.BELOW : 0));
            }
        }
        if (left > right) {
            return null;
        }
        ModuleTitle title = layout.title(module);
        double inner = right - left + 2 * NetworkLayout.PADDING;
        double wider = Math.max(0, title.leastBox() - inner - title.beside());
        top -= title.place() == ModuleTitle.Place.ABOVE ? ModuleTitle.ABOVE : APART;
        bottom += APART + (title.place() == ModuleTitle.Place.BELOW ? ModuleTitle.LINE : 0);
        return new Bounds(left - NetworkLayout.PADDING - title.beside() - wider / 2, top,
                inner + title.beside() + wider, bottom - top);
    }
}
