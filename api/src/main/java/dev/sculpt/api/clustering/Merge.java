package dev.sculpt.api.clustering;

/**
 * A step of agglomerative clustering: the clusters that hold two units become one.
 *
 * @param first a unit of the one cluster
 * @param second a unit of the other
 * @param height the distance of the two clusters
 */
public record Merge(int first, int second, double height) { }
