package dev.sculpt.formats.array;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the values of an array from a stream, a part at a time, so that beside them little memory is taken. */
final class ArrayValues {

    private static final int PART = 1 << 13; // a multiple of the width of every type

    private ArrayValues() { }

    /**
     * Reads values.
     *
     * @param count how many there are, known to be no more than the stream has
     * @throws EOFException if it ends early
     */
    static float[] read(InputStream in, ValueType type, ByteOrder order, int count) throws IOException {
        float[] values = new float[count];
        ByteBuffer part = ByteBuffer.allocate(PART).order(order);
        int step = PART / type.width();
        for (int start = 0; start < count; start += step) {
            int bytes = Math.min(step, count - start) * type.width();
            if (in.readNBytes(part.array(), 0, bytes) < bytes) {
                throw new EOFException("it ends early");
            }
            part.clear();
            type.read(part, values, start, Math.min(count, start + step));
        }
        return values;
    }
}
