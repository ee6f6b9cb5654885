package dev.sculpt.communities;

import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@code spectral-cuts}. Units are compared by the next layer alone unless something else is said: everything
 * downstream leads to the same outputs, so that no two parts are nearly apart in it.
 *
 * @param features what units are compared by
 * @param distance how
 * @param similarity the least of two units that are joined; all that are alike at all by default
 * @param tolerance what a cut may cost
 */
public record SpectralCutsSettings(
        @Setting(value = GraphSettings.FEATURES, defaultValue = "{ plugin: outgoing, hops: 1 }") UnitFeatures features,
        @Setting(value = GraphSettings.DISTANCE, defaultValue = "cosine") UnitDistance distance,
        @Setting(value = GraphSettings.SIMILARITY + ", and above 0", defaultValue = "0", min = 0, max = 1)
        double similarity,
        @Setting(value = "a part is cut where that costs at most this: the similarity that is cut by all of the one side, "
                + "plus the same by all of the other; 0 keeps together all that hangs together", defaultValue = "0.1",
                min = 0, max = 1)
        double tolerance) { }
