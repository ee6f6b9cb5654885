package dev.sculpt.files;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file, decompressed where it begins as gzip does, whatever its name. */
public final class GivenBytes {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private GivenBytes() { }

    /**
     * Opens a file. Reading to the end fails where compressed data are damaged, cut off, followed by something else, or grow
     * beyond {@link Expansion}.
     */
    public static InputStream open(Path path) throws IOException {
        Counted file = new Counted(Files.newInputStream(path));
        try {
            file.mark(2);
            boolean compressed = file.read() == GZIP_FIRST && file.read() == GZIP_SECOND;
            file.reset();
            return compressed ? new BufferedInputStream(new WholeGzip(file, Files.size(path))) : file;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Returns in a few words why a file cannot be read. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e.getMessage() != null ? e.getMessage()
                : e instanceof EOFException ? "it ends early" : e.getClass().getSimpleName();
    }

    /** Counts the bytes that were read. */
    static final class Counted extends FilterInputStream {

        private long count;
        private long marked;

        Counted(InputStream in) {
            super(new BufferedInputStream(in));
        }

        /** Returns how many bytes were read. */
        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count += skipped;
            return skipped;
        }

        @Override
        public void mark(int limit) {
            super.mark(limit);
            marked = count;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            count = marked;
        }
    }
}
