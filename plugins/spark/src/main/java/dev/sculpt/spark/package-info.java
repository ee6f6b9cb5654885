/**
 * Networks on a cluster of Apache Spark: {@link dev.sculpt.spark.SparkPlugin} offers the execution,
 * {@link dev.sculpt.spark.SparkHome} finds Spark's jars, which are loaded apart from all else and only when a run begins,
 * and {@link dev.sculpt.spark.Submit} starts the program under {@code spark-submit}. What speaks to Spark is in
 * {@code dev.sculpt.spark.cluster}.
 */
package dev.sculpt.spark;
