package dev.sculpt.formats.array;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads and writes arrays in the {@code .npy} format: a header, and the values in the order of rows or of columns. */
final class NpyArray {

    static final String ENDING = ".npy";

    private NpyArray() { }

    static String withoutEnding(String fileName) {
        return fileName.substring(0, fileName.length() - ENDING.length());
    }

    /**
     * Reads an array from a stream that holds nothing else, to its end. No memory is taken for values that it cannot hold.
     *
     * @param size of the stream in bytes
     * @throws InvalidArrayException if it is damaged, or its values are of a type that is not known
     */
    static FloatArray read(String name, InputStream in, long size) throws IOException, InvalidArrayException {
        NpyHeader header = NpyHeader.read(name, in);
        int count = header.shape().values(name);
        long expected = (long) count * header.type().width();
        if (expected > size) {
            throw wrongSize(name, expected, header);
        }
        float[] values;
        try {
            values = ArrayValues.read(in, header.type(), header.order(), count);
        } catch (EOFException e) {
            throw wrongSize(name, expected, header);
        }
        if (in.read() >= 0) {
            throw wrongSize(name, expected, header);
        }
        return new FloatArray(name, header.shape(), header.columnsFirst() ? rowsFirst(values, header.shape()) : values);
    }

    private static InvalidArrayException wrongSize(String name, long expected, NpyHeader header) {
        return new InvalidArrayException(name, "does not have the " + expected + " bytes of its shape " + header.shape());
    }

    /** Returns the content of a file. */
    static byte[] write(NamedArray array) {
        byte[] header = new NpyHeader(array.type(), ByteOrder.LITTLE_ENDIAN, false, array.shape()).bytes();
        return ByteBuffer.allocate(header.length + array.bytes().length).put(header).put(array.bytes()).array();
    }

    /** Turns values whose first index runs fastest into values whose last one does. */
    private static float[] rowsFirst(float[] values, Shape shape) {
        int dimensions = shape.dimensions();
        int[] stride = new int[dimensions];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            stride[dimension] = dimension == 0 ? 1 : stride[dimension - 1] * shape.size(dimension - 1);
        }
        float[] turned = new float[values.length];
        int[] index = new int[dimensions];
        int from = 0;
        for (int to = 0; to < turned.length; to++) {
            turned[to] = values[from];
            for (int dimension = dimensions - 1; dimension >= 0; dimension--) {
                from += stride[dimension];
                if (++index[dimension] < shape.size(dimension)) {
                    break;
                }
                from -= stride[dimension] * index[dimension];
                index[dimension] = 0;
            }
        }
        return turned;
    }
}
