package dev.sculpt.files;

import java.util.zip.ZipException;

/**
 * How much compressed data may grow when they are read, so that a small file cannot fill the memory: to
 * {@value #TIMES} times their size, or to {@value #FREE} bytes where that is more. Deflate reaches a thousand times only
 * with what says nothing, such as zeros.
 *
 * @param most bytes that may come of the data
 */
public record Expansion(long most) {

    static final long TIMES = 200;
    static final long FREE = 1L << 24;

    /** Returns the limit for a file of a number of bytes. */
    public static Expansion of(long size) {
        return new Expansion(Math.max(FREE, size > Long.MAX_VALUE / TIMES ? Long.MAX_VALUE : size * TIMES));
    }

    /**
     * Demands that no more has come of the data.
     *
     * @throws ZipException else
     */
    public void check(long bytes) throws ZipException {
        if (bytes > most) {
            throw new ZipException("what is compressed in it grows to more than " + most + " bytes, "
                    + (most == FREE ? "the most that a small file may grow to" : TIMES + " times its size")
                    + "; store it uncompressed if that is right");
        }
    }
}
