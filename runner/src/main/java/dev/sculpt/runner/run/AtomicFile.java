package dev.sculpt.runner.run;

import dev.sculpt.runner.problem.FailedFile;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file, text in UTF-8 or bytes, that appears under its name, replacing what is there, only once it is complete and on the
 * disk. Until then it is written beside it as {@code NAME.part}, which its owner alone may read; closed without
 * {@link #commit()}, it leaves nothing behind. The name itself is on the disk once the folder was forced.
 */
public final class AtomicFile implements Closeable {

    private static final String ENDING = ".part";

    private final Path target;
    private final Path part;
    private final OutputStream bytes;
    private final Writer writer;
    private final FileMode mode;

    /** Opens the file in a folder that exists. */
    public AtomicFile(Path target) throws IOException {
        this.target = target;
        this.part = target.resolveSibling(partOf(target.getFileName().toString()));
        Files.deleteIfExists(part); // what a killed process left, or a link that somebody put there
        this.bytes = new NamedOutput(
                target, Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        try {
            this.mode = FileMode.hide(part);
        } catch (IOException | RuntimeException e) {
            try (bytes) {
                Files.deleteIfExists(part);
            }
            throw e;
        }
        this.writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()));
    }

    /** Returns the name of a file until it is complete. */
    static String partOf(String name) {
        return name + ENDING;
    }

    /** Removes what killed processes left in a folder, which need not be there. */
    static void clean(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (Path part : parts) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** Writes a whole file. */
    public static void write(Path target, String text) throws IOException {
        try (AtomicFile file = new AtomicFile(target)) {
            file.writer().write(text);
            file.commit();
        }
    }

    /** Writes a whole file. */
    public static void write(Path target, byte[] content) throws IOException {
        try (AtomicFile file = new AtomicFile(target)) {
            file.bytes.write(content);
            file.commit();
        }
    }

    /** Returns what the text is written to. */
    public Writer writer() {
        return writer;
    }

    /** Gives the file its name. Nothing can be written after. */
    public void commit() throws IOException {
        writer.close();
        mode.restore(part);
        Disk.forceContent(part); // else the name could outlast a loss of power, and the content not
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Names the file where it cannot be written, as when the disk is full. */
    private static final class NamedOutput extends FilterOutputStream {

        private final Path file;

        NamedOutput(Path file, OutputStream out) {
            super(out);
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw FailedFile.named(file, e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } catch (IOException e) {
                throw FailedFile.named(file, e);
            }
        }
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
