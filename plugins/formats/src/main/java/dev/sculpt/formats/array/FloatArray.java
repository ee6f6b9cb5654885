package dev.sculpt.formats.array;

/**
 * One array of a file.
 *
 * @param name what the file calls it
 * @param shape its shape
 * @param values its values, the last dimension running fastest
 */
record FloatArray(String name, Shape shape, float[] values) { }
