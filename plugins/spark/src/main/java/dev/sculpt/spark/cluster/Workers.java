package dev.sculpt.spark.cluster;

import dev.sculpt.api.execution.BatchWorker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.SparkFiles;

/** The workers of this Java machine, one for each work, opened at its first batch. Thread-safe. */
final class Workers {

    private static final Map<String, BatchWorker> OPEN = new HashMap<>(); // guarded by itself

    static {
        // An executor is told to end by the end of its Java machine.
        Runtime.getRuntime().addShutdownHook(new Thread(Workers::close, "workers"));
    }

    private Workers() { }

    /**
     * Returns the worker of a work.
     *
     * @param file the name of its archive among the files of Spark
     * @throws UncheckedIOException if the archive is not what was shipped
     */
    static BatchWorker of(String file, String digest) {
        synchronized (OPEN) {
            return OPEN.computeIfAbsent(digest, key -> open(file, digest));
        }
    }

    private static BatchWorker open(String file, String digest) {
        try {
            Path root = Files.createTempDirectory(Path.of(SparkFiles.getRootDirectory()), "work");
            return WorkArchive.open(Path.of(SparkFiles.get(file)), digest, root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes all. */
    static void close() {
        synchronized (OPEN) {
            List<BatchWorker> all = List.copyOf(OPEN.values());
            OPEN.clear();
            close(all);
        }
    }

    /** Closes each, whatever the others throw; then throws what the first one threw, with the rest. */
    static void close(List<BatchWorker> workers) {
        Optional<Throwable> first = Optional.empty();
        for (BatchWorker worker : workers) {
            try {
                worker.close();
            } catch (RuntimeException | Error e) {
                first.ifPresent(earlier -> earlier.addSuppressed(e));
                first = first.or(() -> Optional.of(e));
            }
        }
        if (first.orElse(null) instanceof RuntimeException e) {
            throw e;
        } else if (first.orElse(null) instanceof Error e) {
            throw e;
        }
    }
}
