package dev.sculpt.spark.cluster;

import dev.sculpt.api.execution.Execution;
import dev.sculpt.api.execution.ExecutionException;
import dev.sculpt.api.execution.PortableWork;
import dev.sculpt.api.execution.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Computes work on a cluster: ships it, keeps every processor busy with batches, and takes rows as batches are done. */
public final class SparkDriver implements Execution {

    private static final String LOOPBACK = "127.0.0.1";
    /** As the launcher starts Java: what computes has vectors, and the same collector. */
    private static final String JAVA_OPTIONS = "--add-modules=jdk.incubator.vector -XX:+UseParallelGC";
    private static final String EXECUTOR_OPTIONS = "spark.executor.extraJavaOptions";
    private static final String ARCHIVE = "sculpt-work.zip";

    private final String master;
    private final int batch;
    private final double seconds;
    private final Map<String, String> settings;
    private final List<String> jars;

    /**
     * Creates a driver.
     *
     * @param master the cluster
     * @param batch networks of a batch, 0 for as many as take the seconds
     * @param seconds that a batch is to take
     * @param settings of Spark
     * @param jars of this plugin and of the api, which executors load
     */
    public SparkDriver(String master, int batch, double seconds, Map<String, String> settings, List<String> jars) {
        this.master = master;
        this.batch = batch;
        this.seconds = seconds;
        this.settings = settings;
        this.jars = List.copyOf(jars);
    }

    @Override
    public void execute(Work work) {
        try {
            Path folder = Files.createTempDirectory("sculpt-spark");
            Path archive = Files.createFile(folder.resolve(ARCHIVE));
            try {
                // Some seconds each, so at once.
                CompletableFuture<String> digest = CompletableFuture.supplyAsync(() -> written(work, archive));
                execute(work, archive, digest);
            } finally {
                Files.delete(archive);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Work work, Path archive) {
        try {
            PortableWork portable = work.portable();
            WorkArchive.write(portable, archive);
            return WorkArchive.digest(portable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(Work work, Path archive, CompletableFuture<String> written) {
        JavaSparkContext context = started(written);
        try {
            String digest = written.join();
            context.addFile(archive.toString());
            context.sc().addSparkListener(new LostExecutors(work::remark));
            new Batches(context, new BatchTask(ARCHIVE, digest), new BatchSizes(batch, seconds)).compute(work);
        } catch (RuntimeException e) {
            if (context.sc().isStopped() && !work.isStopping()) {
                throw new ExecutionException("Spark has given " + master + " up: it cannot be reached, or has ended", e);
            }
            throw e;
        } finally {
            Workers.close(); // those of a cluster within this process
            context.stop();
        }
    }

    private JavaSparkContext started(CompletableFuture<String> written) {
        try {
            return new JavaSparkContext(conf());
        } catch (Exception e) { // Scala throws checked exceptions that no signature names
            written.exceptionally(failed -> "").join(); // before its file is deleted
            throw new ExecutionException("Spark does not start: " + e, e);
        }
    }

    // spark-submit names the jar that it was given as a URI.
    private static String name(String jar) {
        return jar.startsWith("file:") ? Path.of(URI.create(jar)).toString() : jar;
    }

    private SparkConf conf() {
        SparkConf conf = new SparkConf().setMaster(master); // with those of spark-submit
        settings.forEach(conf::set);
        conf.setIfMissing("spark.app.name", "sculpt");
        conf.setIfMissing("spark.ui.enabled", "false");
        // Without it a worker that was not started by Spark's own scripts looks for the folders of a build of Spark.
        conf.setIfMissing("spark.executorEnv.SPARK_SCALA_VERSION", "2.13");
        if (!conf.contains("spark.driver.host")) {
            conf.set("spark.driver.host", LOOPBACK);
            conf.setIfMissing("spark.driver.bindAddress", LOOPBACK);
        }
        conf.set("spark.jars", Stream.concat(Stream.of(conf.get("spark.jars", "").split(",")), jars.stream())
                .filter(jar -> !jar.isEmpty()).map(SparkDriver::name).distinct().collect(Collectors.joining(",")));
        return conf.set(EXECUTOR_OPTIONS, (JAVA_OPTIONS + " " + conf.get(EXECUTOR_OPTIONS, "")).strip());
    }
}
