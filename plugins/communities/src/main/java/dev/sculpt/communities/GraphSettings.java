package dev.sculpt.communities;

import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@code greedy-modularity}, which all clusterings by graphs have.
 *
 * @param features what units are compared by
 * @param distance how
 * @param similarity the least of two units that are joined
 */
public record GraphSettings(
        @Setting(value = FEATURES, defaultValue = "outgoing") UnitFeatures features,
        @Setting(value = DISTANCE, defaultValue = "cosine") UnitDistance distance,
        @Setting(value = SIMILARITY, defaultValue = "0.5", min = 0, aboveMin = true, max = 1) double similarity) {

    static final String FEATURES = "what units are compared by";
    static final String DISTANCE = "distance between the feature vectors of two units; 1 less it is their similarity";
    static final String SIMILARITY = "two units are joined where their similarity is at least this";
}
