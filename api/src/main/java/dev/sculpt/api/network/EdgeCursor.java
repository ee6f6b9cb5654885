package dev.sculpt.api.network;

/**
 * Goes over living edges of a {@link Layer}, one after the other, without an object per edge:
 *
 * <pre>{@code
 * for (EdgeCursor edge = layer.cursor(); edge.next(); ) {
 *     total += edge.weight() * values[edge.from()];
 * }
 * }</pre>
 *
 * <p>It stands before the first edge until {@link #next} is called. Not thread-safe; make one for each pass.
 */
public final class EdgeCursor {

    private final boolean[] mask;
    private final float[] weights;
    private final int inputs;
    private final int end;
    private final int step;
    private int edge;

    /** Goes over the edges {@code start, start + step, ...} below {@code end} that live. */
    EdgeCursor(boolean[] mask, float[] weights, int inputs, int start, int end, int step) {
        this.mask = mask;
        this.weights = weights;
        this.inputs = inputs;
        this.end = end;
        this.step = step;
        this.edge = start - step;
    }

    /** Goes to the next living edge, and returns whether there is one. */
    public boolean next() {
        int at = edge + step;
        while (at < end && !mask[at]) {
            at += step;
        }
        edge = at;
        return at < end;
    }

    /** Returns the unit below. */
    public int from() {
        return edge % inputs;
    }

    /** Returns the unit above. */
    public int to() {
        return edge / inputs;
    }

    /** Returns the weight. */
    public float weight() {
        return weights[edge];
    }
}
