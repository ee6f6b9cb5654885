package dev.sculpt.pretrained;

import java.nio.ByteBuffer;

/** The types of values read from a safetensors file, named as there. */
enum SafetensorsType {
    /** IEEE 754 binary64, rounded to single precision. */
    F64(8) {
        @Override
        float next(ByteBuffer bytes) {
            return (float) bytes.getDouble();
        }
    },
    /** IEEE 754 binary32. */
    F32(4) {
        @Override
        float next(ByteBuffer bytes) {
            return bytes.getFloat();
        }
    },
    /** IEEE 754 binary16. */
    F16(2) {
        @Override
        float next(ByteBuffer bytes) {
            short half = bytes.getShort();
            int exponent = half >> 10 & 0x1f;
            int fraction = half & 0x3ff;
            float magnitude = switch (exponent) {
                case 0 -> fraction * 0x1p-24f; // below the normal numbers
                case 0x1f -> fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
                default -> Float.intBitsToFloat(exponent + 112 << 23 | fraction << 13);
            };
            return half < 0 ? -magnitude : magnitude;
        }
    },
    /** The upper half of a binary32. */
    BF16(2) {
        @Override
        float next(ByteBuffer bytes) {
            return Float.intBitsToFloat(bytes.getShort() << 16);
        }
    },
    /** A byte, 0 or 1. */
    BOOL(1) {
        @Override
        float next(ByteBuffer bytes) {
            return bytes.get() & 0xff;
        }
    },
    /** A byte from 0 to 255. */
    U8(1) {
        @Override
        float next(ByteBuffer bytes) {
            return bytes.get() & 0xff;
        }
    };

    private final int width;

    SafetensorsType(int width) {
        this.width = width;
    }

    /** Returns the number of bytes of a value. */
    int width() {
        return width;
    }

    /** Reads the next value. */
    abstract float next(ByteBuffer bytes);
}
