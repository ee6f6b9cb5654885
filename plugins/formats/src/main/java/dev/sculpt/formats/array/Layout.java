package dev.sculpt.formats.array;

/** How a weight matrix lies in a file. */
public enum Layout {
    /** {@code [outputs, inputs]}, as PyTorch keeps it. */
    OUT_IN,
    /** {@code [inputs, outputs]}, as Keras keeps it. */
    IN_OUT
}
