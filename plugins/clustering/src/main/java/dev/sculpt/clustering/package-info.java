/**
 * Clustering of the units of each layer. {@link dev.sculpt.clustering.AgglomerativeClustering} goes from a
 * network's {@link dev.sculpt.clustering.ReachableUnits} over {@link dev.sculpt.clustering.FeatureVectors} and a
 * {@link dev.sculpt.clustering.DistanceMatrix} to a {@link dev.sculpt.clustering.Dendrogram}, which is cut where a
 * {@link dev.sculpt.clustering.CountRule} and the {@link dev.sculpt.clustering.SeparationTests} say.
 */
package dev.sculpt.clustering;
