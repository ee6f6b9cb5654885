package dev.sculpt.clustering;

import dev.sculpt.api.clustering.ClusterCount;
import dev.sculpt.api.clustering.Linkage;
import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.setting.Setting;
import java.util.Optional;

/**
 * Settings of {@link AgglomerativeClustering}. The defaults are the published method.
 *
 * @param linkage distance between clusters
 * @param distance distance between two units' vectors
 * @param features what the vectors are
 * @param count how the number of clusters is chosen
 * @param tests whether the tests may overrule the number
 * @param testHops how many layers the tests look at, see {@link SeparationTests}
 */
public record AgglomerativeSettings(
        @Setting(value = "distance between two clusters, from those between their units", defaultValue = "average")
        Linkage linkage,
        @Setting(value = "distance between the feature vectors of two units", defaultValue = "cosine")
        UnitDistance distance,
        @Setting(value = "what units are clustered by", defaultValue = "outgoing",
                adopts = {"weighted", "featureHops=hops"})
        UnitFeatures features,
        @Setting(value = "how the number of clusters is chosen", defaultValue = "modularity-index",
                adopts = {"indexThreshold", "clusters"})
        ClusterCount count,
        @Setting(value = "whether the tests \"all separate?\" and \"all one?\" may overrule a number of clusters that is in "
                + "doubt", defaultValue = "true")
        boolean tests,
        @Setting(value = "number of layers away that the tests look: feature vectors are cut to these for \"all "
                + "separate?\", and what could be reached by chance is counted over them; without it, all", min = 1)
        Optional<Integer> testHops) { }
