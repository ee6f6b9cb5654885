package dev.sculpt.runner.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Goes through the lines of a journal, whatever is in it: tells which are as they were written without taking one into
 * memory, since a damaged one may be as long as the file.
 */
final class JournalScan {

    private static final int BLOCK = 1 << 16;

    /**
     * A line.
     *
     * @param number from 1
     * @param start its first byte in the file
     * @param length in bytes, without its end
     * @param ended whether a line feed follows; the last one may be torn off
     * @param sound whether it ended and its checksum is right
     */
    record Span(int number, long start, long length, boolean ended, boolean sound) { }

    private final SteadyFile file;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK).limit(0);
    private long next; // the byte in the file that follows the block
    private int number;

    /** Starts at the beginning of a file. */
    JournalScan(SteadyFile file) {
        this.file = file;
    }

    /** Returns the next line, nothing at the end of the file. */
    Optional<Span> next() throws IOException {
        long start = next - block.remaining();
        byte[] digits = new byte[JournalLine.CRC_DIGITS];
        CRC32 crc = new CRC32();
        long length = 0;
        while (fill()) {
            byte[] bytes = block.array();
            int from = block.position();
            int end = from;
            while (end < block.limit() && bytes[end] != '\n') {
                end++;
            }
            int ofDigits = (int) Math.min(end - from, Math.max(0, digits.length - length));
            System.arraycopy(bytes, from, digits, (int) Math.min(length, digits.length), ofDigits);
            crc.update(bytes, from + ofDigits, end - from - ofDigits);
            length += end - from;
            boolean ended = end < block.limit();
            block.position(ended ? end + 1 : end);
            if (ended) {
                return Optional.of(new Span(++number, start, length, true, isSound(digits, crc, length)));
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(new Span(++number, start, length, false, false));
    }

    private static boolean isSound(byte[] digits, CRC32 crc, long length) {
        return length > digits.length && length < Integer.MAX_VALUE
                && JournalLine.digits(crc).equals(new String(digits, StandardCharsets.ISO_8859_1));
    }

    // Whether there is more.
    private boolean fill() throws IOException {
        if (block.hasRemaining()) {
            return true;
        }
        block.clear();
        int read = file.read(block, next);
        block.flip();
        next += Math.max(0, read);
        return block.hasRemaining();
    }
}
