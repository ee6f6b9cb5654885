package dev.sculpt.runner.export;

import java.util.List;

/**
 * One array of a network as it lies in a file.
 *
 * @param name such as {@code W0}
 * @param type of its values
 * @param shape its size along each dimension, the last running fastest
 * @param bytes its values, little-endian
 */
record NamedArray(String name, Type type, List<Integer> shape, byte[] bytes) {

    /** Types of values. */
    enum Type {
        /** IEEE 754 binary32. */
        FLOAT,
        /** A byte, 0 or 1. */
        BOOL
    }

    NamedArray {
        shape = List.copyOf(shape);
    }
}
