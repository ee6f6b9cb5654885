package dev.sculpt.clustering;

/** How the number of clusters of a layer is chosen. */
public enum CountMethod {
    /** {@link ModularityIndex}, the published one. */
    MODULARITY_INDEX,
    /** {@link Silhouette}. */
    SILHOUETTE,
    /** {@link CalinskiHarabasz}. */
    CALINSKI_HARABASZ,
    /** {@link DaviesBouldin}. */
    DAVIES_BOULDIN,
    /** The number is given. */
    FIXED
}
