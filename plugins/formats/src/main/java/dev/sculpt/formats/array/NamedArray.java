package dev.sculpt.formats.array;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * One array as it is to lie in a file.
 *
 * @param name such as {@code W0}
 * @param type of its values
 * @param shape its shape
 * @param bytes its values, little-endian, the last dimension running fastest
 */
record NamedArray(String name, ValueType type, Shape shape, byte[] bytes) {

    /** Returns an array of single precision. */
    static NamedArray of(String name, Shape shape, float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(Float.BYTES, values.length))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return new NamedArray(name, ValueType.F32, shape, bytes.array());
    }

    /** Returns a row of double precision. */
    static NamedArray of(String name, List<Double> values) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(Double.BYTES, values.size()))
                .order(ByteOrder.LITTLE_ENDIAN);
        values.forEach(bytes::putDouble);
        return new NamedArray(name, ValueType.F64, new Shape(List.of((long) values.size())), bytes.array());
    }

    /** Returns an array of zeros and ones. */
    static NamedArray of(String name, Shape shape, boolean[] values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) (values[i] ? 1 : 0);
        }
        return new NamedArray(name, ValueType.BOOL, shape, bytes);
    }
}
