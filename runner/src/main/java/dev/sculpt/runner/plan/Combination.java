package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
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

    /** Returns what a path is set to in the end, where it is set. */
    Optional<Node> last(String path) {
        return overrides.stream().filter(override -> override.path().equals(path)).reduce((first, last) -> last)
                .map(SettingOverride::value);
    }

    /** Returns the first two paths of which the later replaces what the earlier sets, the earlier one first. */
    Optional<List<String>> replaced() {
        List<String> paths = overrides.stream().map(SettingOverride::path).toList();
        for (int later = 0; later < paths.size(); later++) {
            for (String earlier : paths.subList(0, later)) {
                if (isWithin(earlier, paths.get(later))) {
                    return Optional.of(List.of(earlier, paths.get(later)));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns a pipeline with the values in place. One that replaces what an earlier one set under another name, as of one
     * element of a list by its position and by its plugin, is a problem; under the same name it is one for
     * {@link #replaced()}. A key within a value that is set as a whole only changes it.
     */
    Node.Mapping applyTo(Node.Mapping pipeline, Problems problems) {
        Node.Mapping tree = pipeline;
        Map<String, String> paths = new LinkedHashMap<>(); // of all that is set, by the place
        for (SettingOverride override : overrides) {
            List<String> places = override.places(tree);
            paths.entrySet().stream().filter(one -> !isWithin(one.getValue(), override.path())
                            && places.stream().anyMatch(place -> isWithin(one.getKey(), place)))
                    .map(Map.Entry::getValue).distinct().forEach(path -> problems.add(override.at(), "\"" + override.path()
                            + "\" sets what \"" + path + "\" has set, which is lost by that; name it once"));
            places.forEach(place -> paths.put(place, override.path()));
            tree = override.applyTo(tree, problems);
        }
        return tree;
    }

    private static boolean isWithin(String path, String outer) {
        return (path + ".").startsWith(outer + ".");
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
