package dev.sculpt.formats.array;

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
     * Reads an array from a stream that holds nothing else, to its end. Memory grows with what is read, not with what the
     * header says.
     *
     * @throws InvalidArrayException if it is damaged, or its values are of a type that is not known
     */
    static FloatArray read(String name, InputStream in) throws IOException, InvalidArrayException {
        NpyHeader header = NpyHeader.read(name, in);
        int count = header.shape().values(name);
        int expected = Math.multiplyExact(count, header.type().width());
        byte[] bytes = in.readNBytes(expected);
        if (bytes.length < expected || in.read() >= 0) {
            throw new InvalidArrayException(name, "does not have the " + expected + " bytes of its shape " + header.shape());
        }
        float[] values = new float[count];
        header.type().read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), values);
        return new FloatArray(name, header.shape(), header.columnsFirst() ? rowsFirst(values, header.shape()) : values);
    }

    /** Returns the content of a file. */
    static byte[] write(NamedArray array) {
        byte[] header = new NpyHeader(array.type(), false, array.shape()).bytes();
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
