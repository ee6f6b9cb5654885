package dev.sculpt.runner.comparison;

import dev.sculpt.runner.run.SettingDifference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What sets a variant apart.
 *
 * @param variant its name, or that of a folder
 * @param sets plain values by key that it sets under {@code compare}
 * @param differences keys that the pipeline of its folder sets otherwise than that of the baseline, or of the first folder
 */
public record VariantSettings(String variant, Map<String, Object> sets, List<SettingDifference> differences) {

    public VariantSettings {
        sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets)); // null within is a value
        differences = List.copyOf(differences);
    }
}
