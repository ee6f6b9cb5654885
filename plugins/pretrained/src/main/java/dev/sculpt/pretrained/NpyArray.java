package dev.sculpt.pretrained;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Reads arrays in the {@code .npy} format with ND4J, whose native library is loaded at the first. The header is read here:
 * ND4J's own reader passes over the order of the values, and does not survive a damaged one.
 */
final class NpyArray {

    static final String ENDING = ".npy";

    // Truth values as bytes, since ND4J garbles a buffer of them.
    private static final Map<String, DataType> TYPES = new TreeMap<>(Map.of(
            "<f2", DataType.HALF, "<f4", DataType.FLOAT, "<f8", DataType.DOUBLE, "<i4", DataType.INT, "<i8", DataType.LONG,
            "|b1", DataType.UBYTE, "|i1", DataType.BYTE, "|u1", DataType.UBYTE));

    private NpyArray() { }

    static String withoutEnding(String fileName) {
        return fileName.substring(0, fileName.length() - ENDING.length());
    }

    /**
     * Reads an array from a stream that holds nothing else.
     *
     * @throws InvalidArrayException if it is damaged, or its values are of a type that is not known
     */
    static FloatArray read(String name, InputStream in) throws IOException, InvalidArrayException {
        NpyHeader header = NpyHeader.read(name, in);
        DataType type = TYPES.get(header.type());
        if (type == null) {
            throw new InvalidArrayException(name, "is of type " + header.type() + ", must be one of "
                    + String.join(", ", TYPES.keySet()));
        }
        int values = header.shape().values(name);
        long expected = (long) values * type.width();
        byte[] bytes = in.readNBytes(Math.toIntExact(expected));
        if (bytes.length < expected || in.read() >= 0) {
            throw new InvalidArrayException(name, "does not have the " + expected + " bytes of its shape " + header.shape());
        }
        return new FloatArray(name, header.shape(), values == 0 ? new float[0] : floats(bytes, type, header));
    }

    private static float[] floats(byte[] bytes, DataType type, NpyHeader header) {
        ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).order(ByteOrder.LITTLE_ENDIAN).put(bytes).flip();
        DataBuffer buffer = Nd4j.createBuffer(direct, type, bytes.length / type.width());
        long[] sizes = header.shape().sizes().stream().mapToLong(Long::longValue).toArray();
        char order = header.columnsFirst() ? 'f' : 'c';
        try (INDArray array = Nd4j.create(buffer, sizes, Nd4j.getStrides(sizes, order), 0, order, type);
                INDArray rowsFirst = array.castTo(DataType.FLOAT).dup('c')) {
            return rowsFirst.data().asFloat();
        }
    }
}
