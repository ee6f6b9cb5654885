package dev.sculpt.tasks.image;

import dev.sculpt.api.setting.SettingException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * An IDX file of unsigned bytes: two zero bytes, the type 8, the number of dimensions, each dimension as a
 * big-endian int, then the values in row-major order (LeCun, Cortes, Burges, THE MNIST DATABASE). Gzip files end
 * in {@code .gz}.
 *
 * <p>Read as bytes by ourselves, since Tribuo's IDXDataSource does not tell the shape of an image and holds a
 * double and more per pixel, eight times what the file has.
 *
 * @param shape the dimensions, the first of which counts the items
 * @param items {@code [item][value]}
 */
record IdxFile(int[] shape, byte[][] items) {

    private static final int UNSIGNED_BYTES = 8;
    private static final int MOST_ITEMS = 10_000_000;

    /**
     * Reads a file.
     *
     * @param setting that leads to the file
     * @param dimensions that it must have
     * @throws SettingException if it cannot be read or is none of unsigned bytes and these dimensions
     */
    static IdxFile read(String setting, Path file, int dimensions) {
        try (DataInputStream in = new DataInputStream(open(file))) {
            int magic = in.readInt();
            if (magic != (UNSIGNED_BYTES << 8 | dimensions)) {
                throw new SettingException(setting, file + ": starts with 0x" + Integer.toHexString(magic)
                        + ", an IDX file of unsigned bytes in " + dimensions + " dimensions starts with 0x"
                        + Integer.toHexString(UNSIGNED_BYTES << 8 | dimensions));
            }
            int[] shape = new int[dimensions];
            long values = 1;
            for (int i = 0; i < dimensions; i++) {
                shape[i] = in.readInt();
                values *= i == 0 ? 1 : shape[i];
                if (shape[i] < 1 || shape[i] > MOST_ITEMS || values > Short.MAX_VALUE) {
                    throw new SettingException(setting, file + ": dimension " + i + " is " + shape[i]);
                }
            }
            byte[][] items = new byte[shape[0]][];
            for (int item = 0; item < items.length; item++) {
                items[item] = new byte[(int) values];
                in.readFully(items[item]);
            }
            if (in.read() >= 0) { // only who reads to the end has the checksum of compressed data looked at
                throw new SettingException(setting, file + ": goes on behind its " + shape[0] + " items");
            }
            return new IdxFile(shape, items);
        } catch (EOFException e) {
            throw new SettingException(setting, file + ": ends too early");
        } catch (IOException e) {
            throw new SettingException(setting, file + ": cannot be read: " + e.getMessage());
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream plain = new BufferedInputStream(Files.newInputStream(file));
        if (!file.toString().endsWith(".gz")) {
            return plain;
        }
        try {
            return new BufferedInputStream(new GZIPInputStream(plain));
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }
}
