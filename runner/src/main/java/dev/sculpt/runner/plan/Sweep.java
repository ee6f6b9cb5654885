package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.NodeTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The variants of a pipeline: every combination of its axes, the last axis changing fastest.
 *
 * <p>{@code sweep:} is a mapping from keys to lists of values, each key an axis; or a list of such mappings and of
 * tables. A table is one axis whose every row sets several keys at once: {@code columns: [task, model.epochs]},
 * {@code rows: [[a, 30], [b, 60]]}.
 */
final class Sweep {

    /** The key of a pipeline under which its sweep stands. */
    static final String KEY = "sweep";

    private static final String ROWS = "rows";
    private static final Set<String> SWEPT = new LinkedHashSet<>(
            List.of("task", "tasks", "model", "pruning", "keep", "measures", "clustering", "hierarchy", "seeds"));

    /**
     * One combination.
     *
     * @param label what it sets, such as {@code model.epochs=60}; empty where nothing is swept
     * @param overrides what it sets
     */
    record Case(String label, List<SettingOverride> overrides) {

        /** Returns what it sets as plain values by key. */
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            overrides.forEach(override -> values.put(override.path(), override.value().plain()));
            return values;
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
        Node node = pipeline.entries().get(KEY);
        if (node == null) {
            return List.of(new Case("", List.of()));
        }
        List<Case> cases = List.of(new Case("", List.of()));
        for (Node block : blocks(node)) {
            for (List<Case> axis : axes(block, problems)) {
                cases = cases.stream().flatMap(one -> axis.stream().map(one::and)).toList();
            }
        }
        cases.stream().findFirst().flatMap(Sweep::replaced).ifPresent(message -> problems.add(node.at(), message));
        Set<Object> seen = new HashSet<>();
        cases.stream().filter(one -> !seen.add(one.values())).findFirst().ifPresent(twice -> problems.add(
                node.at(), "\"sweep\" holds " + (twice.label().isEmpty() ? "one combination" : twice.label()) + " twice"));
        return cases;
    }

    // Every case sets the same keys in the same order.
    private static Optional<String> replaced(Case one) {
        List<String> paths = one.overrides().stream().map(SettingOverride::path).toList();
        for (int later = 0; later < paths.size(); later++) {
            for (String earlier : paths.subList(0, later)) {
                if ((earlier + ".").startsWith(paths.get(later) + ".")) {
                    return Optional.of("\"sweep\" sets \"" + paths.get(later) + "\" after \"" + earlier
                            + "\", which is lost by that; " + (earlier.equals(paths.get(later))
                                    ? "name it once" : "write it first"));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Node> blocks(Node sweep) {
        return sweep instanceof Node.Sequence sequence ? sequence.items() : List.of(sweep);
    }

    /**
     * Returns a sweep with other values.
     *
     * @param sweep what stands under the key
     * @param change gives the values of keys that are set together, at least those that it is given
     */
    static Node map(Node sweep, UnaryOperator<Map<String, Node>> change) {
        return sweep instanceof Node.Sequence sequence ? sequence.map(block -> mapBlock(block, change))
                : mapBlock(sweep, change);
    }

    private static Node mapBlock(Node block, UnaryOperator<Map<String, Node>> change) {
        if (!(block instanceof Node.Mapping axes)) {
            return block;
        } else if (axes.entries().containsKey(ROWS)) {
            return NodeTable.map(axes, change);
        }
        Node.Mapping changed = axes;
        for (Map.Entry<String, Node> axis : axes.entries().entrySet()) {
            if (axis.getValue() instanceof Node.Sequence values) {
                String key = axis.getKey();
                changed = changed.with(key, values.map(value -> change.apply(Map.of(key, value)).get(key)));
            }
        }
        return changed;
    }

    private static List<List<Case>> axes(Node block, Problems problems) {
        if (!(block instanceof Node.Mapping mapping)) {
            problems.add(block.at(), "\"sweep\" must be a mapping from keys to lists of values, or a list of such, not "
                    + block.describe());
            return List.of();
        }
        if (mapping.entries().containsKey(ROWS)) {
            return List.of(table(mapping, problems));
        }
        List<List<Case>> axes = new ArrayList<>();
        mapping.entries().forEach((key, values) -> {
            checkKey(key, mapping.keys().get(key), problems);
            if (values instanceof Node.Sequence list && !list.items().isEmpty()) {
                axes.add(list.items().stream().map(value -> one(key, value)).toList());
            } else {
                problems.add(values.at(), "\"sweep\" needs a list of values for \"" + key + "\", not "
                        + (values instanceof Node.Sequence ? "an empty one" : values.describe()));
            }
        });
        return axes;
    }

    private static void checkKey(String key, Position at, Problems problems) {
        if (SettingOverride.hasEmptyPart(key)) {
            problems.add(at, "\"" + key + "\" has an empty part");
            return;
        }
        String first = key.split("\\.", 2)[0];
        if (!SWEPT.contains(first)) {
            problems.add(at, "\"" + key + "\" cannot be swept" + NearestName.hint(first, SWEPT));
        }
    }

    private static List<Case> table(Node.Mapping table, Problems problems) {
        List<Case> cases = new ArrayList<>();
        for (Node.Mapping row : NodeTable.rows(table, "sweep", Set.of(), problems)) {
            Case together = new Case("", List.of());
            for (Map.Entry<String, Node> value : row.entries().entrySet()) {
                checkKey(value.getKey(), row.keys().get(value.getKey()), problems);
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
