package dev.sculpt.networklines;

import java.util.List;
import java.util.Optional;

/**
 * How many edges there may be between two neighbouring layers, living or not. Layers are kept dense, 5 bytes an edge and as
 * much again while they are built: more than this is a slip of the pen, in a file as in a setting. Whoever makes or reads
 * layers asks here, so that no network is trained that could not be read back.
 */
public final class LayerLimit {

    /** The most edges between two layers. */
    public static final long MOST_EDGES = 1L << 26;

    private LayerLimit() { }

    /** Returns whether two neighbouring layers of so many units are within the limit. */
    public static boolean allows(int below, int above) {
        return (long) below * above <= MOST_EDGES;
    }

    /**
     * Returns what is wrong with the widths of a network that is to be made, with the number and the limit; nothing where
     * they can be.
     *
     * @param widths units of each layer, from the inputs up
     */
    public static Optional<String> fault(List<Integer> widths) {
        for (int upper = 1; upper < widths.size(); upper++) {
            int below = widths.get(upper - 1);
            int above = widths.get(upper);
            if (!allows(below, above)) {
                return Optional.of(name(upper - 1, widths) + " and " + name(upper, widths) + " make "
                        + (long) below * above + " edges between two layers; must be at most " + MOST_EDGES);
            }
        }
        return Optional.empty();
    }

    private static String name(int layer, List<Integer> widths) {
        int units = widths.get(layer);
        String kind = layer == 0 ? "input" : layer == widths.size() - 1 ? "output" : "hidden unit";
        return units + " " + kind + (units == 1 ? "" : "s");
    }
}
