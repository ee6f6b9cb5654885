package dev.sculpt.formats.array;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Where a zip archive begins and ends in its file, and whether its list and its entries agree. Java looks for the end from
 * behind and passes over what stands before the archive and behind it, and over the names in the entries, which is how files
 * that were damaged or put together look.
 */
final class ZipEnds {

    private static final int ENTRY = 0x04034b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long UNSIGNED = 0xffffffffL;
    private static final int COUNT = 10; // where the number of entries stands in the end
    private static final int LIST_SIZE = 12;
    private static final int LISTED = 46; // bytes of an entry of the list, before its name
    private static final int LISTED_NAME = 28;
    private static final int LOCAL = 30; // bytes before the name in an entry itself
    private static final int MOST_LIST = 1 << 24;

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
                    checkEntries(file, last, at, file.size() - tail + at);
                    return;
                }
            }
            throw new InvalidArrayException("is not an .npz file: it does not end as a zip archive does; it was cut off, or "
                    + "something stands behind it");
        }
    }

    // An archive behind another says where its list of entries begins by its own begin. In archives of more than 4 GiB these
    // numbers stand elsewhere.
    private static void checkEntries(SeekableByteChannel file, ByteBuffer last, int at, long end)
            throws IOException, InvalidArrayException {
        long count = last.getShort(at + COUNT) & 0xffff;
        long size = last.getInt(at + LIST_SIZE) & UNSIGNED;
        long begin = last.getInt(at + LIST_SIZE + Integer.BYTES) & UNSIGNED;
        if (count == 0xffff || size == UNSIGNED || begin == UNSIGNED) {
            return;
        }
        if (begin + size != end && !isLargeList(file, begin + size, end)) {
            throw new InvalidArrayException("is not an .npz file: more stands in it than one zip archive");
        }
        ByteBuffer list = read(file, begin, (int) Math.min(size, MOST_LIST));
        int entry = 0;
        for (int number = 0; number < count && entry + LISTED <= list.limit(); number++) {
            int length = list.getShort(entry + LISTED_NAME) & 0xffff;
            byte[] name = new byte[Math.max(0, Math.min(length, list.limit() - entry - LISTED))];
            list.get(entry + LISTED, name);
            ByteBuffer local = read(file, list.getInt(entry + LISTED - Integer.BYTES) & UNSIGNED, LOCAL + name.length);
            if (local.limit() < LOCAL + name.length || local.getInt(0) == ENTRY
                    && !Arrays.equals(name, Arrays.copyOfRange(local.array(), LOCAL, LOCAL + name.length))) {
                throw new InvalidArrayException("is not an .npz file: the names in its list and in its entries differ");
            }
            entry += LISTED + length + (list.getShort(entry + LISTED_NAME + Short.BYTES) & 0xffff)
                    + (list.getShort(entry + LISTED_NAME + 2 * Short.BYTES) & 0xffff);
        }
    }

    // NumPy writes a second kind of end before the usual one where there are many entries.
    private static boolean isLargeList(SeekableByteChannel file, long position, long end) throws IOException {
        return position < end && read(file, position, Integer.BYTES).getInt(0) == END_64;
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
