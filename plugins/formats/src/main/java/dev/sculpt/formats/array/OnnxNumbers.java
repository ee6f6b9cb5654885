package dev.sculpt.formats.array;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The values of a tensor that are listed one by one, in the field of their type; packed or not. */
final class OnnxNumbers {

    private static final int FLOATS = 4;
    private static final int INTS = 5;
    private static final int LONGS = 7;
    private static final int DOUBLES = 10;
    private static final int UNSIGNED = 11;
    private static final int HALF = Short.BYTES;

    private float[] values = new float[16];
    private int size;
    private final Set<Integer> fields = new HashSet<>();

    /**
     * Reads the next values.
     *
     * @param field of the tensor: 4, 5, 7, 10 or 11
     */
    void read(CodedInputStream in, int field, boolean packed) throws IOException {
        if (!packed) {
            add(next(in, field));
            return;
        }
        int before = in.pushLimit(in.readRawVarint32());
        while (in.getBytesUntilLimit() > 0) {
            add(next(in, field));
        }
        in.popLimit(before);
    }

    private float next(CodedInputStream in, int field) throws IOException {
        fields.add(field);
        return switch (field) {
            case FLOATS -> in.readFloat();
            case INTS -> in.readInt32();
            case LONGS -> in.readInt64();
            case DOUBLES -> (float) in.readDouble();
            default -> unsigned(in.readUInt64());
        };
    }

    private static float unsigned(long value) {
        return ValueType.U64.next(ByteBuffer.allocate(Long.BYTES).putLong(0, value));
    }

    private void add(float value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** Returns whether all stand in the field that ONNX lists values of a type in. */
    boolean isOf(ValueType type) {
        int field = switch (type) {
            case F32 -> FLOATS;
            case F64 -> DOUBLES;
            case I64 -> LONGS;
            case U32, U64 -> UNSIGNED;
            default -> INTS;
        };
        return Set.of(field).containsAll(fields);
    }

    /** Returns the values of a type; those of 16 bits are listed by their bits. */
    float[] values(ValueType type) {
        float[] read = Arrays.copyOf(values, size);
        if (type == ValueType.F16 || type == ValueType.BF16) {
            ByteBuffer half = ByteBuffer.allocate(HALF).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < size; i++) {
                read[i] = type.next(half.putShort(0, (short) (int) read[i]).rewind());
            }
        }
        return read;
    }
}
