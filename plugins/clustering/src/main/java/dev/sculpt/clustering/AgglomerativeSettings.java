package dev.sculpt.clustering;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.setting.SettingException;
import java.util.Optional;

/**
 * Settings of {@link AgglomerativeClustering}. The defaults are the published method.
 *
 * @param linkage distance between clusters
 * @param distance distance between two units' vectors
 * @param features which way a unit's vector looks
 * @param weighted shares of a random walk instead of 0 and 1
 * @param featureHops how many layers a vector spans; empty: all
 * @param testHops how many layers the tests look at, see {@link SeparationTests}
 * @param indexThreshold t: the tests are asked where the smallest index is above -t
 * @param count how the number of clusters is chosen
 * @param clusters that number, for {@link CountMethod#FIXED} alone
 * @param tests whether the tests may overrule the number
 */
public record AgglomerativeSettings(
        @Setting(value = "distance between two clusters, from those between their units", defaultValue = "average")
        Linkage linkage,
        @Setting(value = "distance between the feature vectors of two units", defaultValue = "cosine")
        Distance distance,
        @Setting(value = "which units make up the feature vector of a unit: those it leads to, those that lead to "
                + "it, or both", defaultValue = "outgoing")
        Direction features,
        @Setting(value = "false: a feature is 1 where a unit is reached; true: it is the probability that a "
                + "random walk along edges, chosen in proportion to |weight|, passes that unit",
                defaultValue = "false")
        boolean weighted,
        @Setting(value = "number of layers away that a feature vector looks; without it, all", min = 1)
        Optional<Integer> featureHops,
        @Setting(value = "number of layers away that the tests look: feature vectors are cut to these for \"all "
                + "separate?\", and what could be reached by chance is counted over them; without it, all", min = 1)
        Optional<Integer> testHops,
        @Setting(value = "the tests are asked where the smallest modularity index is above minus this",
                defaultValue = "0.2", min = 0, max = 1)
        double indexThreshold,
        @Setting(value = "how the number of clusters is chosen", defaultValue = "modularity-index")
        CountMethod count,
        @Setting(value = "clusters in each layer, fewer where it has fewer units; with count: fixed only", min = 1)
        Optional<Integer> clusters,
        @Setting(value = "whether the tests \"all separate?\" and \"all one?\" may overrule the number of "
                + "clusters; a fixed number is never overruled", defaultValue = "true")
        boolean tests) {

    public AgglomerativeSettings {
        if (count == CountMethod.FIXED && clusters.isEmpty()) {
            throw new SettingException("count", "fixed needs the number of clusters: add \"clusters\"");
        }
        if (count != CountMethod.FIXED && clusters.isPresent()) {
            throw new SettingException("clusters",
                    "a number of clusters goes with \"count: fixed\" only; remove it or set \"count: fixed\"");
        }
    }
}
