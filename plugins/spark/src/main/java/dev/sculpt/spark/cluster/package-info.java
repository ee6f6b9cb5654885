/**
 * What speaks to Spark, loaded beside it: {@link dev.sculpt.spark.cluster.SparkDriver} in this process,
 * {@link dev.sculpt.spark.cluster.BatchTask} and the {@link dev.sculpt.spark.cluster.Workers} of an executor on the machines
 * of the cluster. Between them go texts and bytes alone.
 */
package dev.sculpt.spark.cluster;
