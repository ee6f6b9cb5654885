package dev.sculpt.formats.array;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of values in files of arrays, named as by safetensors; those of NumPy little-endian. */
enum ValueType {
    /** IEEE 754 binary64, rounded to single precision. */
    F64(8, "<f8") {
        @Override
        float next(ByteBuffer bytes) {
            return (float) bytes.getDouble();
        }
    },
    /** IEEE 754 binary32. */
    F32(4, "<f4") {
        @Override
        float next(ByteBuffer bytes) {
            return bytes.getFloat();
        }
    },
    /** IEEE 754 binary16. */
    F16(2, "<f2") {
        @Override
        float next(ByteBuffer bytes) {
            short half = bytes.getShort();
            int exponent = half >> 10 & 0x1f;
            int fraction = half & 0x3ff;
            float magnitude = switch (exponent) {
                case 0 -> fraction * 0x1p-24f; // below the normal numbers
                case 0x1f -> fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
                default -> Float.intBitsToFloat((exponent + 112) << 23 | fraction << 13);
            };
            return half < 0 ? -magnitude : magnitude;
        }
    },
    /** The upper half of a binary32. */
    BF16(2, null) {
        @Override
        float next(ByteBuffer bytes) {
            return Float.intBitsToFloat(bytes.getShort() << 16);
        }
    },
    /** A whole number of 64 bits without a sign, rounded to single precision. */
    U64(8, "<u8") {
        @Override
        float next(ByteBuffer bytes) {
            long value = bytes.getLong();
            return value >= 0 ? value : (value >>> 1 | value & 1) * 2f; // the lowest bit decides on rounding
        }
    },
    /** A whole number of 64 bits, rounded to single precision. */
    I64(8, "<i8") {
        @Override
        float next(ByteBuffer bytes) {
            return bytes.getLong();
        }
    },
    /** A whole number of 32 bits without a sign, rounded to single precision. */
    U32(4, "<u4") {
        @Override
        float next(ByteBuffer bytes) {
            return Integer.toUnsignedLong(bytes.getInt());
        }
    },
    /** A whole number of 32 bits, rounded to single precision. */
    I32(4, "<i4") {
        @Override
        float next(ByteBuffer bytes) {
            return bytes.getInt();
        }
    },
    /** A whole number of 16 bits. */
    I16(2, "<i2") {
        @Override
        float next(ByteBuffer bytes) {
            return bytes.getShort();
        }
    },
    /** A whole number of 16 bits without a sign. */
    U16(2, "<u2") {
        @Override
        float next(ByteBuffer bytes) {
            return bytes.getShort() & 0xffff;
        }
    },
    /** A byte from -128 to 127. */
    I8(1, "|i1") {
        @Override
        float next(ByteBuffer bytes) {
            return bytes.get();
        }
    },
    /** A byte from 0 to 255. */
    U8(1, "|u1") {
        @Override
        float next(ByteBuffer bytes) {
            return bytes.get() & 0xff;
        }
    },
    /** A byte, 0 or 1. */
    BOOL(1, "|b1") {
        @Override
        float next(ByteBuffer bytes) {
            return bytes.get() & 0xff;
        }
    };

    private final int width;
    private final String numpy;

    ValueType(int width, String numpy) {
        this.width = width;
        this.numpy = numpy;
    }

    /** Returns the number of bytes of a value. */
    int width() {
        return width;
    }

    /** Returns what NumPy calls this type, where it has it. */
    Optional<String> numpy() {
        return Optional.ofNullable(numpy);
    }

    /** Returns all types that NumPy has. */
    static List<ValueType> ofNumpy() {
        return Arrays.stream(values()).filter(type -> type.numpy().isPresent()).toList();
    }

    /** Reads the next value. */
    abstract float next(ByteBuffer bytes);

    /** Reads values to {@code into[start .. end - 1]}. */
    void read(ByteBuffer bytes, float[] into, int start, int end) {
        for (int i = start; i < end; i++) {
            into[i] = next(bytes);
        }
    }
}
