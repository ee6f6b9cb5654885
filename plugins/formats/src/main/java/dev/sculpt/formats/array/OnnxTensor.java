package dev.sculpt.formats.array;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A tensor of an ONNX model (TensorProto).
 *
 * @param name what the model calls it
 * @param type the number of its type
 * @param shape its dimensions
 * @param raw its values in bytes, little-endian, where they stand there so
 * @param listed its values where they are listed by their type instead
 * @param external whether they are in another file
 */
record OnnxTensor(String name, int type, Shape shape, ByteString raw, OnnxNumbers listed, boolean external) {

    /** What a type is called here, by its number in ONNX. */
    private static final Map<Integer, ValueType> TYPES = Map.ofEntries(
            Map.entry(1, ValueType.F32), Map.entry(2, ValueType.U8), Map.entry(3, ValueType.I8), Map.entry(4, ValueType.U16),
            Map.entry(5, ValueType.I16), Map.entry(6, ValueType.I32), Map.entry(7, ValueType.I64),
            Map.entry(9, ValueType.BOOL), Map.entry(10, ValueType.F16), Map.entry(11, ValueType.F64),
            Map.entry(12, ValueType.U32), Map.entry(13, ValueType.U64), Map.entry(16, ValueType.BF16));
    private static final int MOST_DIMENSIONS = 32;

    static int tag(int field, int wireType) {
        return field << 3 | wireType;
    }

    /** Reads the fields of a tensor to the limit of the stream. */
    static OnnxTensor read(CodedInputStream in) throws IOException, InvalidArrayException {
        String name = "";
        int type = 0;
        List<Long> dimensions = new ArrayList<>();
        ByteString raw = ByteString.EMPTY;
        OnnxNumbers listed = new OnnxNumbers();
        boolean external = false;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            int field = WireFormat.getTagFieldNumber(tag);
            boolean whole = WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_LENGTH_DELIMITED;
            if (field == 2 && whole || (field == 8 || field == 9) && !whole) {
                throw new InvalidArrayException("has a tensor whose field " + field + " is of another kind than in ONNX");
            }
            switch (field) {
                case 1 -> readDimensions(in, whole, dimensions);
                case 2 -> type = in.readInt32();
                case 4, 5, 7, 10, 11 -> listed.read(in, field, whole);
                case 8 -> name = in.readStringRequireUtf8();
                case 9 -> raw = in.readBytes();
                case 13 -> {
                    external = true;
                    in.skipField(tag);
                }
                default -> in.skipField(tag);
            }
        }
        return new OnnxTensor(name, type, new Shape(dimensions), raw, listed, external);
    }

    private static void readDimensions(CodedInputStream in, boolean packed, List<Long> into)
            throws IOException, InvalidArrayException {
        int before = packed ? in.pushLimit(in.readRawVarint32()) : 0;
        do {
            if (packed && in.getBytesUntilLimit() == 0) {
                break;
            }
            into.add(in.readInt64());
            if (into.size() > MOST_DIMENSIONS) {
                throw new InvalidArrayException("has an initializer of more than " + MOST_DIMENSIONS + " dimensions");
            }
        } while (packed);
        if (packed) {
            in.popLimit(before);
        }
    }

    /**
     * Returns the array.
     *
     * @throws InvalidArrayException if it is of a type that is not known, or has another number of values than it says
     */
    FloatArray array() throws IOException, InvalidArrayException {
        ValueType known = TYPES.get(type);
        if (known == null) {
            throw new InvalidArrayException(name, "is of type " + type + " of ONNX, must be a number type");
        }
        if (external) {
            throw new InvalidArrayException(name, "has its values in another file");
        }
        int count = shape.values(name);
        if (!raw.isEmpty() && !listed.isEmpty()) {
            throw new InvalidArrayException(name, "has its values twice, as bytes and as numbers");
        }
        if (!raw.isEmpty() || listed.isEmpty()) {
            requireSize((long) count * known.width(), raw.size());
            return new FloatArray(name, shape, ArrayValues.read(raw.newInput(), known, ByteOrder.LITTLE_ENDIAN, count));
        }
        requireSize(count, listed.size());
        if (!listed.isOf(known)) {
            throw new InvalidArrayException(name, "has its values in the field of another type than its own");
        }
        return new FloatArray(name, shape, listed.values(known));
    }

    private void requireSize(long expected, long found) throws InvalidArrayException {
        if (expected != found) {
            throw new InvalidArrayException(name, "does not have as many values as its shape " + shape + " says");
        }
    }
}
