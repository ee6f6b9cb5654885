package dev.sculpt.spark.cluster;

import dev.sculpt.api.execution.Execution;
import dev.sculpt.api.execution.ExecutionException;
import dev.sculpt.api.execution.Work;
import dev.sculpt.spark.SparkNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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
    private static final String EXECUTOR_OPTIONS = "spark.executor.extraJavaOptions";

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
        // Shipping and starting take some seconds each, so they are done at once.
        try (Shipment shipment = Shipment.begin(work::portable, Path.of(System.getProperty("java.io.tmpdir")));
                AutoCloseable workers = Workers::close; // those of a cluster within this process, once it is stopped
                Started spark = new Started(context())) {
            compute(work, shipment, spark.context);
        } catch (RuntimeException e) {
            throw e;
        } catch (IOException e) { // Scala throws checked exceptions that no signature names
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new ExecutionException("Spark failed: " + e, e);
        }
    }

    private void compute(Work work, Shipment shipment, JavaSparkContext context) {
        try {
            String digest = shipment.digest();
            context.addFile(shipment.archive().toString());
            context.sc().addSparkListener(new LostExecutors(work::remark));
            new Batches(context, new BatchTask(Shipment.ARCHIVE, digest), new BatchSizes(batch, seconds)).compute(work);
        } catch (RuntimeException e) {
            if (context.sc().isStopped() && !work.isStopping()) {
                throw new ExecutionException("Spark has given " + master + " up: it cannot be reached, or has ended", e);
            }
            throw e;
        }
    }

    /** Stops Spark on another thread, since it stops by half where it is interrupted, as this one is at the end of a run. */
    private record Started(JavaSparkContext context) implements AutoCloseable {

        @Override
        public void close() {
            CompletableFuture.runAsync(context::stop, stopping -> new Thread(stopping, "end of Spark").start()).join();
        }
    }

    private JavaSparkContext context() {
        try {
            return new JavaSparkContext(conf());
        } catch (Exception e) { // Scala throws checked exceptions that no signature names
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
        if (!conf.contains(SparkNames.DRIVER_HOST)) {
            conf.set(SparkNames.DRIVER_HOST, LOOPBACK);
            conf.setIfMissing("spark.driver.bindAddress", LOOPBACK);
        }
        conf.set("spark.jars", Stream.concat(Stream.of(conf.get("spark.jars", "").split(",")), jars.stream())
                .filter(jar -> !jar.isEmpty()).map(SparkDriver::name).distinct().collect(Collectors.joining(",")));
        return conf.set(EXECUTOR_OPTIONS, (SparkNames.JAVA_OPTIONS + " " + conf.get(EXECUTOR_OPTIONS, "")).strip());
    }
}
