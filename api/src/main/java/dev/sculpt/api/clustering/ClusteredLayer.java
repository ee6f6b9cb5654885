package dev.sculpt.api.clustering;

/**
 * The units of a layer, whose number of clusters is to be chosen.
 *
 * @param tree of two units or more
 * @param distances of the units, by which the tree was made
 * @param vectors by which they were measured
 */
public record ClusteredLayer(Dendrogram tree, DistanceMatrix distances, FeatureVectors vectors) {

    /** Returns n. */
    public int units() {
        return tree.units();
    }
}
