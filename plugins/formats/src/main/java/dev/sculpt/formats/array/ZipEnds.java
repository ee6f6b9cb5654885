package dev.sculpt.formats.array;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a zip archive begins and ends in its file. Java looks for the end from behind and passes over what stands before the
 * archive and behind it, which is how files that were damaged or put together look.
 */
final class ZipEnds {

    private static final int ENTRY = 0x04034b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private ZipEnds() { }

    /**
     * Demands that a file is an archive from its first byte to its last.
     *
     * @throws InvalidArrayException else
     */
    static void check(Path path) throws IOException, InvalidArrayException {
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            ByteBuffer first = read(file, 0, Integer.BYTES);
            int begins = first.remaining() < Integer.BYTES ? 0 : first.getInt();
            if (begins != ENTRY && begins != END && begins != END_64) {
                throw new InvalidArrayException("is not an .npz file: it does not begin as a zip archive does");
            }
            int tail = (int) Math.min(file.size(), END_BYTES + LONGEST_COMMENT);
            ByteBuffer last = read(file, file.size() - tail, tail);
            for (int at = last.limit() - END_BYTES; at >= 0; at--) {
                int end = at + END_BYTES;
                if (last.getInt(at) == END && end + (last.getShort(end - Short.BYTES) & 0xffff) == last.limit()) {
                    return;
                }
            }
            throw new InvalidArrayException("is not an .npz file: it does not end as a zip archive does; it was cut off, or "
                    + "something stands behind it");
        }
    }

    private static ByteBuffer read(SeekableByteChannel file, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(position);
        int read;
        do {
            read = file.read(bytes);
        } while (bytes.hasRemaining() && read >= 0);
        return bytes.flip();
    }
}
