package dev.sculpt.api.task;

/**
 * Rows of inputs with their targets. Immutable and safe to read from several threads.
 *
 * <p>An interface, not an array, since samples may be computed from less: pairs of images repeat the same pictures.
 */
public interface Samples {

    /** Returns the number of rows, at least 1. */
    int size();

    /** Returns the number of input values per row. */
    int inputs();

    /** Returns the number of target values per row. */
    int outputs();

    /** Writes the input values of a row, all finite, to {@code into[offset ..]}. */
    void readInputs(int row, float[] into, int offset);

    /** Writes the targets of a row, each in 0..1, to {@code into[offset ..]}. */
    void readTargets(int row, float[] into, int offset);
}
