package dev.sculpt.runner.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values that are set together in a pipeline: a point of its sweep, a variant that it compares, or one with the other.
 *
 * @param label what it sets, such as {@code model.epochs=60}, or the variant's name; empty where nothing is set
 * @param swept what results say of it, as plain values by key
 * @param overrides what it sets, in order
 */
record Combination(String label, Map<String, Object> swept, List<SettingOverride> overrides) {

    /** Sets nothing. */
    static final Combination NOTHING = new Combination("", Map.of(), List.of());

    /** Returns a combination that sets one value. */
    static Combination of(String label, SettingOverride override) {
        Map<String, Object> swept = new LinkedHashMap<>(); // a setting may be swept over null
        swept.put(override.path(), override.value().plain());
        return new Combination(label, swept, List.of(override));
    }

    /** Returns a combination that sets these values, then those of another. */
    Combination then(Combination other) {
        return new Combination((label + " " + other.label).strip(), joined(swept, other.swept),
                joined(overrides, other.overrides));
    }

    /** Returns this combination with a variant's values set after its own; results name the variant first. */
    Combination patchedBy(Combination variant) {
        return new Combination((variant.label + " " + label).strip(), joined(variant.swept, swept),
                joined(overrides, variant.overrides));
    }

    /** Returns the first two paths of which the later replaces what the earlier sets, the earlier one first. */
    Optional<List<String>> replaced() {
        List<String> paths = overrides.stream().map(SettingOverride::path).toList();
        for (int later = 0; later < paths.size(); later++) {
            for (String earlier : paths.subList(0, later)) {
                if ((earlier + ".").startsWith(paths.get(later) + ".")) {
                    return Optional.of(List.of(earlier, paths.get(later)));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Object> joined(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> both = new LinkedHashMap<>(first);
        both.putAll(second);
        return both;
    }

    private static List<SettingOverride> joined(List<SettingOverride> first, List<SettingOverride> second) {
        List<SettingOverride> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }
}
