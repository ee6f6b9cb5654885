package dev.sculpt.runner.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What plugins and libraries print, in UTF-8, handed on by an {@link EscapingWriter}: at each end of a line and flush. */
final class EscapingStream extends OutputStream {

    private final Writer out;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

    EscapingStream(Writer out) {
        this.out = out;
    }

    @Override
    public synchronized void write(int one) throws IOException {
        begun.write(one);
        if (one == '\n') {
            flush();
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        out.write(begun.toString(StandardCharsets.UTF_8));
        begun.reset();
        out.flush();
    }
}
