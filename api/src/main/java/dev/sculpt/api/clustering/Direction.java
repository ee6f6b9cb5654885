package dev.sculpt.api.clustering;

/** Which way along its edges a unit is looked around from. */
public enum Direction {
    /** To the units of later layers that it leads to. */
    OUTGOING(false, true),
    /** To the units of earlier layers that lead to it. */
    INCOMING(true, false),
    /** Both ways. */
    BOTH(true, true);

    private final boolean down;
    private final boolean up;

    Direction(boolean down, boolean up) {
        this.down = down;
        this.up = up;
    }

    /** Returns whether earlier layers are looked at. */
    public boolean down() {
        return down;
    }

    /** Returns whether later layers are looked at. */
    public boolean up() {
        return up;
    }
}
