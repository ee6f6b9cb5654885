package dev.sculpt.models.mlp;

import dev.sculpt.api.task.Samples;
import java.util.Optional;

/**
 * Inputs of which at most {@value #MOST} are different, such as greys of pictures, a byte each: rows that are read every
 * epoch, of the inputs that are left.
 */
final class Levels {

    /** The most values that a byte tells apart. */
    static final int MOST = 256;

    private static final int PLACES = 4 * MOST;

    private final int width;
    private final byte[] codes;
    private final float[] values = new float[MOST];
    private final int[] bits = new int[PLACES];
    private final int[] codeAt = new int[PLACES];
    private int count;

    private Levels(int rows, int width) {
        this.width = width;
        this.codes = new byte[Math.multiplyExact(rows, width)];
    }

    /**
     * Reads all rows.
     *
     * @param inputs those that are kept
     * @return empty where there are more values than a byte tells apart
     */
    static Optional<Levels> of(Samples samples, int[] inputs) {
        Levels levels = new Levels(samples.size(), inputs.length);
        float[] row = new float[samples.inputs()];
        for (int number = 0; number < samples.size(); number++) {
            samples.readInputs(number, row, 0);
            if (!levels.keep(row, inputs, number * inputs.length)) {
                return Optional.empty();
            }
        }
        return Optional.of(levels);
    }

    private boolean keep(float[] row, int[] inputs, int start) {
        for (int i = 0; i < inputs.length; i++) {
            int code = code(Float.floatToRawIntBits(row[inputs[i]]));
            if (code == MOST) {
                return false;
            }
            codes[start + i] = (byte) code;
        }
        return true;
    }

    /** Returns the number of a value, a new one where it was not met before. */
    private int code(int value) {
        int place = (value * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(PLACES - 1);
        while (codeAt[place] != 0) { // a code is one less than what stands here
            if (bits[place] == value) {
                return codeAt[place] - 1;
            }
            place = place + 1 & PLACES - 1;
        }
        if (count == MOST) {
            return MOST;
        }
        bits[place] = value;
        values[count] = Float.intBitsToFloat(value);
        codeAt[place] = ++count;
        return count - 1;
    }

    /** Writes the inputs of a row to {@code into[offset ..]}. */
    void read(int row, float[] into, int offset) {
        int start = row * width;
        for (int i = 0; i < width; i++) {
            into[offset + i] = values[codes[start + i] & 0xff];
        }
    }
}
