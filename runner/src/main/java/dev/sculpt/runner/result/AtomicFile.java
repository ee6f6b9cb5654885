package dev.sculpt.runner.result;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A text file in UTF-8 that appears under its name, replacing what is there, only once it is complete. Until then
 * it is written beside it as {@code NAME.part}; closed without {@link #commit()}, it leaves nothing behind.
 */
public final class AtomicFile implements Closeable {

    private final Path target;
    private final Path part;
    private final Writer writer;

    /** Opens the file in a folder that exists. */
    public AtomicFile(Path target) throws IOException {
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + ".part");
        this.writer = Files.newBufferedWriter(part);
    }

    /** Writes a whole file. */
    public static void write(Path target, String text) throws IOException {
        try (AtomicFile file = new AtomicFile(target)) {
            file.writer().write(text);
            file.commit();
        }
    }

    /** Returns what the content is written to. */
    public Writer writer() {
        return writer;
    }

    /** Gives the file its name. Nothing can be written after. */
    public void commit() throws IOException {
        writer.close();
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Ends writing and removes what was not committed. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
