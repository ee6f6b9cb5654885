package dev.sculpt.api.clustering;

/**
 * How far a unit is looked around from.
 *
 * @param direction which way
 * @param hops how many layers, at least 1; {@link Integer#MAX_VALUE} for all there are
 */
public record Reach(Direction direction, int hops) {

    /** Everything that a unit leads to. */
    public static final Reach DOWNSTREAM = new Reach(Direction.OUTGOING, Integer.MAX_VALUE);

    /** @throws IllegalArgumentException if the hops are below 1 */
    public Reach {
        if (hops < 1) {
            throw new IllegalArgumentException("a reach of " + hops + " hops");
        }
    }

    /** Returns the same way, but no farther than so many layers. */
    public Reach within(int most) {
        return new Reach(direction, Math.min(hops, most));
    }

    /** Returns the lowest layer that a unit of {@code layer} is connected to. */
    public int first(int layer) {
        return direction.down() ? Math.max(0, layer - hops) : layer;
    }

    /** Returns the highest layer that a unit of {@code layer} is connected to in a network of L = {@code depth}. */
    public int last(int layer, int depth) {
        return direction.up() ? Math.min(depth, layer + Math.min(hops, depth)) : layer;
    }
}
