package dev.sculpt.clustering;

import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.setting.Setting;

/**
 * Settings of the clustering {@code join-small}.
 *
 * @param of finds the clusters
 * @param smallest share of a layer's living units that a cluster has at the least, not to be joined to another
 * @param features what units of a small cluster and of a large one are compared by
 * @param distance how
 * @param farthest distance of two units over which clusters are joined
 */
public record JoinSmallSettings(
        @Setting(value = "finds the clusters", defaultValue = "spectral-cuts")
        Clustering of,
        @Setting(value = "clusters of less than this share of a layer's living units are joined to larger ones",
                defaultValue = "0.05", min = 0, max = 1)
        double smallest,
        @Setting(value = "what units of a small cluster and of a larger one are compared by", defaultValue = "path-weights")
        UnitFeatures features,
        @Setting(value = "distance between the feature vectors of two such units", defaultValue = "absolute-cosine")
        UnitDistance distance,
        @Setting(value = "a small cluster stays one of its own where no unit of a larger one is as near as this",
                defaultValue = "0.5", min = 0)
        double farthest) { }
