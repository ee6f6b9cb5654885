package dev.sculpt.runner.picture;

/**
 * The title of a module, and where it stands within its box: where no edge runs.
 *
 * @param text what it says
 * @param place above outputs, which no edge leaves; else below inputs, which none enters; else beside the units of a row,
 *              since edges begin above units and end below them
 * @param layer beside whose units, where it stands beside
 */
record ModuleTitle(String text, Place place, int layer) {

    enum Place { ABOVE, BELOW, BESIDE }

    /** The height of a line, also of those below a network. */
    static final double LINE = 16;

    /** The space that a title above outputs takes between their names and the border of its box. */
    static final double ABOVE = LINE + 2;

    private static final double SIZE = TextSize.COMMON_TEXT;
    private static final double GAP = 6;

    /**
     * Returns the title of a module.
     *
     * @param lowest the lowest of its layers, of which 0 is that of the inputs
     * @param highest the highest
     * @param depth the layer of the outputs
     */
    static ModuleTitle of(String text, int lowest, int highest, int depth) {
        return new ModuleTitle(text, highest == depth ? Place.ABOVE : lowest == 0 ? Place.BELOW : Place.BESIDE, highest);
    }

    /** Returns how wide the text is. */
    double width() {
        return TextSize.bold(text, SIZE);
    }

    /** Returns the space that it takes left of units. */
    double beside() {
        return place == Place.BESIDE ? width() + GAP : 0;
    }

    /** Returns the least width of its box. */
    double leastBox() {
        return width() + 2 * GAP;
    }

    /** Draws it into its box. */
    void draw(Svg svg, Bounds box, double row, String style) {
        double x = box.left() + GAP;
        double y = switch (place) {
            case ABOVE -> box.top() + SIZE;
            case BELOW -> box.top() + box.height() - GAP;
            case BESIDE -> row + SIZE / 3;
        };
        if (place == Place.BESIDE) { // the line of the row runs there
            svg.element("rect", "class", "ground", "x", x - 2, "y", row - LINE / 2, "width", width() + 2, "height", LINE,
                    "rx", 4.0);
        }
        svg.text("text", text, "class", style, "x", x, "y", y);
    }
}
