/**
 * Agglomerative clustering of the units of each layer, and parts that any clustering may use. {@link
 * dev.sculpt.clustering.AgglomerativeClustering} goes from {@link dev.sculpt.api.clustering.UnitFeatures} such as {@link
 * dev.sculpt.clustering.ConnectedUnits} over a {@link dev.sculpt.api.clustering.DistanceMatrix} to a tree ({@link
 * dev.sculpt.clustering.Trees}), which is cut where a {@link dev.sculpt.api.clustering.ClusterCount} and the {@link
 * dev.sculpt.clustering.SeparationTests} say. {@link dev.sculpt.clustering.ClusteringPlugin} lists all that is offered.
 */
package dev.sculpt.clustering;
