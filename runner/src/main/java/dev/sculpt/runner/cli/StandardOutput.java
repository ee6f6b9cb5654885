package dev.sculpt.runner.cli;

import dev.sculpt.runner.problem.FailedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Standard output. The first time that it cannot be written is remembered, for the end of the program: what runs goes on,
 * and what it prints from then on is dropped. It cannot be closed.
 */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private IOException failure; // null as long as there is none

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        try {
            if (failure == null) {
                out.write(bytes, from, length);
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Does nothing: nothing is held back here. */
    @Override
    public void flush() { }

    /** Does nothing: others write to it too. */
    @Override
    public void close() { }

    /**
     * Returns why not everything was written, nothing where it was. A reader that has seen enough and closed its end of a
     * pipe, such as {@code head}, is none.
     */
    synchronized Optional<String> fault() {
        return Optional.ofNullable(failure).map(FailedFile::reason).filter(reason -> !reason.equals("Broken pipe"))
                .map(reason -> reason.equals("Bad file descriptor") ? "it is closed" : reason);
    }
}
