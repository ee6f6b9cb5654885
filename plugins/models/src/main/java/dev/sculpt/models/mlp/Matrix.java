package dev.sculpt.models.mlp;

/**
 * A matrix in a part of an array, row by row: element (i, j) is {@code values[start + i * stride + j]}.
 *
 * @param values the array, not copied
 * @param start position of element (0, 0)
 * @param rows number of rows, at least 1
 * @param columns number of columns, at least 1
 * @param stride from the start of one row to that of the next, at least {@code columns}
 */
public record Matrix(float[] values, int start, int rows, int columns, int stride) { }
