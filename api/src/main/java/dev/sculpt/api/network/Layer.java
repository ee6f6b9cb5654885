package dev.sculpt.api.network;

/**
 * The edges between two neighbouring unit layers, with the biases of the upper one. Immutable.
 *
 * <p>Arrays are row-major {@code [to][from]}: the weight of the edge from unit {@code f} to unit {@code t} is at
 * {@code t * inputs + f}. An edge whose mask bit is off has the weight 0.
 */
public final class Layer {

    private static final int LOWEST_EXPONENT_BIT = 1 << 23;

    private final int inputs;
    private final int outputs;
    private final float[] weights;
    private final boolean[] mask;
    private final float[] biases;
    private final int livingEdges;

    /**
     * Copies the arrays and sets the weight of every dead edge to 0.
     *
     * @param inputs units below, at least 1
     * @param outputs units above, at least 1
     * @param weights {@code [outputs * inputs]}, finite
     * @param mask {@code [outputs * inputs]}, true where the edge lives
     * @param biases {@code [outputs]}, finite
     * @throws IllegalArgumentException if a shape does not fit or a value is not finite
     */
    public Layer(int inputs, int outputs, float[] weights, boolean[] mask, float[] biases) {
        if (inputs < 1 || outputs < 1) {
            throw new IllegalArgumentException("a layer of " + inputs + " x " + outputs + " units");
        }
        int edges = Math.multiplyExact(inputs, outputs);
        if (weights.length != edges || mask.length != edges || biases.length != outputs) {
            throw new IllegalArgumentException(
                    "a layer of " + inputs + " x " + outputs + " units with " + weights.length + " weights, "
                            + mask.length + " mask bits and " + biases.length + " biases");
        }
        this.inputs = inputs;
        this.outputs = outputs;
        this.weights = weights.clone();
        this.mask = mask.clone();
        this.biases = biases.clone();
        int living = 0;
        for (int edge = 0; edge < edges; edge++) {
            if (mask[edge]) {
                living++;
            } else {
                this.weights[edge] = 0;
            }
        }
        requireFinite(this.weights);
        requireFinite(this.biases);
        this.livingEdges = living;
    }

    // Without a branch for each value, so that the compiler makes vectors of it: what is not finite has an exponent of ones,
    // and one more is carried into the sign.
    private static void requireFinite(float[] values) {
        int carried = 0;
        for (float value : values) {
            carried |= (Float.floatToRawIntBits(value) & Integer.MAX_VALUE) + LOWEST_EXPONENT_BIT;
        }
        if (carried < 0) {
            for (float value : values) {
                if (!Float.isFinite(value)) {
                    throw new IllegalArgumentException("a weight or bias is " + value);
                }
            }
        }
    }

    /** Returns the number of units below. */
    public int inputs() {
        return inputs;
    }

    /** Returns the number of units above. */
    public int outputs() {
        return outputs;
    }

    /** Returns the number of edges of the dense layer. */
    public int edges() {
        return weights.length;
    }

    /** Returns the number of edges whose mask bit is on. */
    public int livingEdges() {
        return livingEdges;
    }

    /** Returns the weight of an edge, 0 where it is dead. */
    public float weight(int to, int from) {
        return weights[to * inputs + from];
    }

    /** Returns whether an edge lives. */
    public boolean alive(int to, int from) {
        return mask[to * inputs + from];
    }

    /** Returns the bias of a unit above. */
    public float bias(int to) {
        return biases[to];
    }

    /** Returns a cursor over all living edges, by the unit above, then by the unit below. O(edges) for all of them. */
    public EdgeCursor cursor() {
        return new EdgeCursor(mask, weights, inputs, 0, mask.length, 1);
    }

    /** Returns a cursor over the living edges into a unit above, by the unit below. O(inputs) for all of them. */
    public EdgeCursor edgesInto(int to) {
        return new EdgeCursor(mask, weights, inputs, to * inputs, (to + 1) * inputs, 1);
    }

    /** Returns a cursor over the living edges out of a unit below, by the unit above. O(outputs) for all of them. */
    public EdgeCursor edgesOutOf(int from) {
        return new EdgeCursor(mask, weights, inputs, from, mask.length, inputs);
    }

    /** Returns a copy of the weights, {@code [to * inputs + from]}. */
    public float[] weights() {
        return weights.clone();
    }

    /** Returns a copy of the mask, {@code [to * inputs + from]}. */
    public boolean[] mask() {
        return mask.clone();
    }

    /** Returns a copy of the biases, {@code [to]}. */
    public float[] biases() {
        return biases.clone();
    }
}
