package dev.sculpt.clustering;

/** Which way the feature vector of a unit looks. */
public enum Direction {
    /** To the units of later layers that it leads to. */
    OUTGOING(false, true),
    /** To the units of earlier layers that lead to it; inputs have none, so all inputs look alike. */
    INCOMING(true, false),
    /** Both ways. */
    BOTH(true, true);

    private final boolean down;
    private final boolean up;

    Direction(boolean down, boolean up) {
        this.down = down;
        this.up = up;
    }

    /** Returns whether the vector covers earlier layers. */
    boolean down() {
        return down;
    }

    /** Returns whether the vector covers later layers. */
    boolean up() {
        return up;
    }

    /** Returns the lowest layer that a vector of a unit in {@code layer} covers within {@code hops}. */
    int first(int layer, int hops) {
        return down ? Math.max(0, layer - hops) : layer;
    }

    /**
     * Returns the highest layer that a vector of a unit in {@code layer} covers within {@code hops}, at most L.
     */
    int last(int layer, int hops, int depth) {
        return up ? Math.min(depth, layer + Math.min(hops, depth)) : layer;
    }
}
