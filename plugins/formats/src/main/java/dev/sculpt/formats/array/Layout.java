package dev.sculpt.formats.array;

/** How a weight matrix lies in a file. */
public enum Layout {
    /** {@code [outputs, inputs]}, as PyTorch keeps it. */
    OUT_IN(1, "[outputs, inputs]"),
    /** {@code [inputs, outputs]}, as Keras keeps it. */
    IN_OUT(0, "[inputs, outputs]");

    private final int inputs;
    private final String said;

    Layout(int inputs, String said) {
        this.inputs = inputs;
        this.said = said;
    }

    /**
     * Demands the shape of a matrix of weights.
     *
     * @param array its name, for the message
     * @throws InvalidArrayException if it does not have two dimensions, or is empty
     */
    Shape demandMatrix(String array, Shape shape) throws InvalidArrayException {
        if (shape.dimensions() != 2 || shape.values(array) == 0) {
            throw new InvalidArrayException(array, "has the shape " + shape + ", must be " + said);
        }
        return shape;
    }

    /** Returns the units below a matrix. */
    int inputs(Shape matrix) {
        return matrix.size(inputs);
    }

    /** Returns the units above a matrix. */
    int outputs(Shape matrix) {
        return matrix.size(1 - inputs);
    }
}
