package dev.sculpt.spark.cluster;

import dev.sculpt.api.execution.Batch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;

/**
 * Computes a batch on an executor. What Spark serialises of it is two texts; it is given the batch as a text and returns
 * byte arrays: the seconds that the batch took, as a text, and the rows.
 */
final class BatchTask implements Function<String, byte[][]> {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String digest;

    /**
     * Creates the task of a work.
     *
     * @param file the name of its archive among the files of Spark
     * @param digest of the work
     */
    BatchTask(String file, String digest) {
        this.file = file;
        this.digest = digest;
    }

    @Override
    public byte[][] call(String batch) {
        TaskContext context = TaskContext.get();
        var worker = Workers.of(file, digest);
        long start = System.nanoTime();
        List<byte[]> rows = new ArrayList<>();
        worker.compute(Batch.parse(batch), rows::add, context::isInterrupted);
        byte[] seconds = String.valueOf((System.nanoTime() - start) / 1e9).getBytes(StandardCharsets.US_ASCII);
        rows.add(0, seconds);
        return rows.toArray(byte[][]::new);
    }
}
