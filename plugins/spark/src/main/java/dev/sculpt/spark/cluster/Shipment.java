package dev.sculpt.spark.cluster;

import dev.sculpt.api.execution.PortableWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The archive of a work in a folder of its own, which another thread writes. Closing it waits for that and deletes it. */
final class Shipment implements AutoCloseable {

    static final String ARCHIVE = "sculpt-work.zip";

    private final Path archive;
    private final CompletableFuture<String> digest;

    private Shipment(Path archive, Supplier<PortableWork> work) {
        this.archive = archive;
        this.digest = CompletableFuture.supplyAsync(() -> written(work, archive));
    }

    /**
     * Begins to write the archive.
     *
     * @param work may take seconds
     * @param parent in which it has its folder, which nobody else may read
     * @throws UncheckedIOException if that cannot be made
     */
    static Shipment begin(Supplier<PortableWork> work, Path parent) {
        try {
            return new Shipment(Files.createTempDirectory(parent, "sculpt-spark").resolve(ARCHIVE), work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Supplier<PortableWork> work, Path archive) {
        PortableWork portable = work.get();
        try {
            WorkArchive.write(portable, archive);
            return WorkArchive.digest(portable);
        } catch (FileSystemException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) { // of a file that is open, the system does not say which
            FileSystemException named = new FileSystemException(archive.toString(), null, e.getMessage());
            named.initCause(e);
            throw new UncheckedIOException(named);
        }
    }

    /** Returns where the archive is. */
    Path archive() {
        return archive;
    }

    /**
     * Waits until the archive is written and returns the digest of the work.
     *
     * @throws UncheckedIOException if it cannot be written, or a file of the work not read
     */
    String digest() {
        try {
            return digest.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause(); // it throws no checked exception
        }
    }

    @Override
    public void close() {
        digest.exceptionally(failed -> "").join(); // it is being written until then
        try {
            Files.deleteIfExists(archive);
            Files.deleteIfExists(archive.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
