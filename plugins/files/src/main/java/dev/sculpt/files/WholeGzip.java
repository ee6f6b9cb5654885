package dev.sculpt.files;

import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Gzip data that are all of a file: one member or several. Java itself passes over what stands behind the last member; here
 * it is refused, as is what grows beyond {@link Expansion}.
 */
final class WholeGzip extends GZIPInputStream {

    private static final int BUFFER = 1 << 13;
    private static final int TRAILER = 8; // checksum and length, which the inflater leaves in its buffer

    private final GivenBytes.Counted file;
    private final long size;
    private final Expansion expansion;
    private long filled; // bytes of the file when the buffer was last filled
    private long read;

    WholeGzip(GivenBytes.Counted file, long size) throws IOException {
        super(file, BUFFER);
        this.file = file;
        this.size = size;
        this.expansion = Expansion.of(size);
    }

    @Override
    protected void fill() throws IOException {
        super.fill();
        filled = file.count();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int bytes = super.read(into, offset, length);
        if (bytes >= 0) {
            read += bytes;
            expansion.check(read);
            return bytes;
        }
        long end = filled - inf.getRemaining() + TRAILER;
        if (end != size) {
            throw new ZipException((size - end) + " bytes stand behind the end of the compressed data");
        }
        return bytes;
    }
}
