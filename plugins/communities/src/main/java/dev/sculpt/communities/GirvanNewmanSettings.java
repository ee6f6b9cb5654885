package dev.sculpt.communities;

import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.setting.Setting;
import java.util.Optional;

/**
 * Settings of {@code girvan-newman}.
 *
 * @param features what units are compared by
 * @param distance how
 * @param similarity the least of two units that are joined
 * @param clusters how many are asked for
 */
public record GirvanNewmanSettings(
        @Setting(value = GraphSettings.FEATURES, defaultValue = "outgoing") UnitFeatures features,
        @Setting(value = GraphSettings.DISTANCE, defaultValue = "cosine") UnitDistance distance,
        @Setting(value = GraphSettings.SIMILARITY, defaultValue = "0.5", min = 0, aboveMin = true, max = 1)
        double similarity,
        @Setting(value = "clusters in each layer, more where its graph has more components, fewer where it has fewer units; "
                + "without it, as many as have the highest modularity", min = 1)
        Optional<Integer> clusters) { }
