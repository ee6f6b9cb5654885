/**
 * Benchmarks, from the small to the whole: {@link dev.sculpt.benchmarks.TrainingStep}, {@link
 * dev.sculpt.benchmarks.Retraining}, {@link dev.sculpt.benchmarks.LayerClustering} and {@link
 * dev.sculpt.benchmarks.SculptedNetwork}.
 */
package dev.sculpt.benchmarks;
