package dev.sculpt.tasks.image;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.files.Expansion;
import dev.sculpt.files.GivenFile;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * An IDX file of unsigned bytes: two zero bytes, the type 8, the number of dimensions, each dimension as a
 * big-endian int, then the values in row-major order (LeCun, Cortes, Burges, THE MNIST DATABASE). It may be compressed by
 * gzip, whatever its name.
 *
 * <p>Read as bytes by ourselves, since Tribuo's IDXDataSource does not tell the shape of an image and holds a
 * double and more per pixel, eight times what the file has.
 *
 * @param shape the dimensions, the first of which counts the items
 * @param values {@code [item * size + value]}, the values of an item one after the other
 */
record IdxFile(int[] shape, byte[] values) {

    private static final int UNSIGNED_BYTES = 8;
    private static final int MOST_ITEMS = 10_000_000;
    private static final int PART = 1 << 20;

    /**
     * Reads a file. Memory is taken as the file fills it, not as its dimensions claim.
     *
     * @param setting that leads to the file
     * @param dimensions that it must have
     * @throws SettingException if it cannot be read or is none of unsigned bytes and these dimensions
     */
    static IdxFile read(String setting, Path path, int dimensions) {
        GivenFile file = new GivenFile(setting, path);
        return file.bytes(in -> {
            try {
                return read(file, new DataInputStream(in), dimensions);
            } catch (EOFException e) {
                throw file.refused("ends too early");
            }
        });
    }

    private static IdxFile read(GivenFile file, DataInputStream in, int dimensions) throws IOException {
        int magic = in.readInt();
        if (magic != (UNSIGNED_BYTES << 8 | dimensions)) {
            throw file.refused("starts with 0x" + Integer.toHexString(magic) + ", an IDX file of unsigned bytes in "
                    + dimensions + " dimensions starts with 0x" + Integer.toHexString(UNSIGNED_BYTES << 8 | dimensions));
        }
        int[] shape = new int[dimensions];
        long item = 1;
        for (int i = 0; i < dimensions; i++) {
            shape[i] = in.readInt();
            item *= i == 0 ? 1 : shape[i];
            if (shape[i] < 1 || shape[i] > MOST_ITEMS || item > Short.MAX_VALUE) {
                throw file.refused("dimension " + i + " is " + Integer.toUnsignedString(shape[i]));
            }
        }
        long values = shape[0] * item;
        long room = Expansion.of(Files.size(file.path())).most();
        if (values > Math.min(room, Integer.MAX_VALUE - PART)) {
            throw file.refused("dimensions " + Arrays.toString(shape) + " are more values than a file of "
                    + Files.size(file.path()) + " bytes can have");
        }
        byte[] read = values(in, (int) values);
        if (in.read() >= 0) { // only who reads to the end has the checksum of compressed data looked at
            throw file.refused("goes on behind its " + shape[0] + " items");
        }
        return new IdxFile(shape, read);
    }

    private static byte[] values(InputStream in, int count) throws IOException {
        byte[] values = new byte[Math.min(count, PART)];
        int filled = 0;
        while (true) {
            int read = in.readNBytes(values, filled, values.length - filled);
            filled += read;
            if (filled == count) {
                return values;
            }
            if (filled < values.length) {
                throw new EOFException();
            }
            values = Arrays.copyOf(values, (int) Math.min(count, 2L * values.length));
        }
    }
}
