package dev.sculpt.spark;

/** Names that Spark and Java know, where several classes of ours say them. */
public final class SparkNames {

    /** The cluster. */
    public static final String MASTER = "spark.master";

    /** The name under which executors reach the driver. */
    public static final String DRIVER_HOST = "spark.driver.host";

    /** The module of Java without which the program does not compute. */
    static final String VECTORS = "jdk.incubator.vector";

    /** Options of Java where the program computes: vectors and the collector of its launcher; memory is for Spark to say. */
    public static final String JAVA_OPTIONS = "--add-modules=" + VECTORS + " -XX:+UseParallelGC";

    private SparkNames() { }
}
