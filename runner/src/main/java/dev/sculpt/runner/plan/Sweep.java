package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.NodeTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The variants of a pipeline: every combination of its axes, the last axis changing fastest.
 *
 * <p>{@code sweep:} is a mapping from keys to lists of values, each key an axis; or a list of such mappings and of
 * tables. A table is one axis whose every row sets several keys at once: {@code columns: [task, model.epochs]},
 * {@code rows: [[a, 30], [b, 60]]}.
 */
final class Sweep {

    /**
     * One combination.
     *
     * @param label what it sets, such as {@code model.epochs=60}; empty where nothing is swept
     * @param overrides what it sets
     */
    record Case(String label, List<SettingOverride> overrides) {

        /** Returns what it sets as plain values by key. */
        Map<String, Object> swept() {
            Map<String, Object> swept = new LinkedHashMap<>();
            overrides.forEach(override -> swept.put(override.path(), override.value().plain()));
            return swept;
        }

        Case and(Case other) {
            List<SettingOverride> both = new ArrayList<>(overrides);
            both.addAll(other.overrides);
            return new Case((label + " " + other.label).strip(), List.copyOf(both));
        }
    }

    private Sweep() { }

    /** Returns the combinations, one without overrides where there is no sweep. */
    static List<Case> cases(Node.Mapping pipeline, Problems problems) {
        Node node = pipeline.entries().get("sweep");
        if (node == null) {
            return List.of(new Case("", List.of()));
        }
        List<Node> blocks = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<Case> cases = List.of(new Case("", List.of()));
        for (Node block : blocks) {
            for (List<Case> axis : axes(block, problems)) {
                cases = cases.stream().flatMap(one -> axis.stream().map(one::and)).toList();
            }
        }
        return cases;
    }

    private static List<List<Case>> axes(Node block, Problems problems) {
        if (!(block instanceof Node.Mapping mapping)) {
            problems.add(block.at(), "\"sweep\" must be a mapping from keys to lists of values, or a list of such, not "
                    + block.describe());
            return List.of();
        }
        if (mapping.entries().containsKey("rows")) {
            return List.of(table(mapping, problems));
        }
        List<List<Case>> axes = new ArrayList<>();
        mapping.entries().forEach((key, values) -> {
            if (values instanceof Node.Sequence list && !list.items().isEmpty()) {
                axes.add(list.items().stream().map(value -> one(key, value)).toList());
            } else {
                problems.add(values.at(), "\"sweep\" needs a list of values for \"" + key + "\", not "
                        + (values instanceof Node.Sequence ? "an empty one" : values.describe()));
            }
        });
        return axes;
    }

    private static List<Case> table(Node.Mapping table, Problems problems) {
        List<Case> cases = new ArrayList<>();
        for (Node.Mapping row : NodeTable.rows(table, "sweep", Set.of(), problems)) {
            Case together = new Case("", List.of());
            for (Map.Entry<String, Node> value : row.entries().entrySet()) {
                together = together.and(one(value.getKey(), value.getValue()));
            }
            cases.add(together);
        }
        return cases;
    }

    private static Case one(String key, Node value) {
        String text = String.valueOf(value.plain()).replace(" ", "");
        return new Case(key.equals("task") ? "" : key + "=" + text, List.of(new SettingOverride(key, value)));
    }
}
