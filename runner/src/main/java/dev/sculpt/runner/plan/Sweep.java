package dev.sculpt.runner.plan;

import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.NodeTable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The sweep of a pipeline: every combination of its axes, the last axis changing fastest.
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
            List.of("task", "tasks", "model", DenseTraining.RESTARTS, DenseTraining.RETRY, "pruning", "keep",
                    "measures", StageTree.EXPLANATION_KEY, "clustering", "hierarchy", "seeds"));

    private Sweep() { }

    /** Returns the combinations, one that sets nothing where there is no sweep. */
    static List<Combination> combinations(Node.Mapping pipeline, Problems problems) {
        Node node = pipeline.entries().get(KEY);
        if (node == null) {
            return List.of(Combination.NOTHING);
        }
        List<List<Combination>> axes = new ArrayList<>();
        blocks(node).forEach(block -> axes.addAll(axes(block, problems)));
        if (!fits("\"" + KEY + "\"", axes, node.at(), problems)) {
            return List.of(Combination.NOTHING);
        }
        List<Combination> all = List.of(Combination.NOTHING);
        for (List<Combination> axis : axes) {
            all = product(all, axis);
        }
        // Every combination sets the same keys in the same order.
        all.stream().findFirst().flatMap(Combination::replaced).ifPresent(twice -> problems.add(node.at(),
                "\"sweep\" sets \"" + twice.get(1) + "\" after \"" + twice.get(0) + "\", which is lost by that; "
                + (twice.get(0).equals(twice.get(1)) ? "name it once" : "write it first")));
        Map<Object, Combination> distinct = new LinkedHashMap<>();
        List<Combination> again = all.stream().filter(one -> distinct.putIfAbsent(one.swept(), one) != null).toList();
        again.stream().findFirst().ifPresent(twice -> problems.add(
                node.at(), "\"sweep\" holds " + (twice.label().isEmpty() ? "one combination" : twice.label()) + " twice"));
        return List.copyOf(distinct.values());
    }

    /** Returns whether the combinations of axes are not too many; else they are a problem. */
    static boolean fits(String what, List<List<Combination>> axes, Position at, Problems problems) {
        BigInteger variants = PlanSize.product(axes.stream().mapToInt(List::size));
        int keys = axes.stream().filter(axis -> !axis.isEmpty()).mapToInt(axis -> axis.get(0).overrides().size()).sum();
        return PlanSize.VARIANTS.allows(variants, what, at, problems)
                && PlanSize.SET_VALUES.allows(variants.multiply(BigInteger.valueOf(keys)), what, at, problems);
    }

    /** Returns every combination of the first with every value of an axis, which changes faster. */
    static List<Combination> product(List<Combination> first, List<Combination> axis) {
        return first.stream().flatMap(one -> axis.stream().map(one::then)).toList();
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
        return axes.map((key, axis) -> axis instanceof Node.Sequence values
                ? values.map(value -> change.apply(Map.of(key, value)).get(key)) : axis);
    }

    private static List<List<Combination>> axes(Node block, Problems problems) {
        if (!(block instanceof Node.Mapping mapping)) {
            problems.add(block.at(), "\"sweep\" must be a mapping from keys to lists of values, or a list of such, not "
                    + block.describe());
            return List.of();
        }
        if (mapping.entries().containsKey(ROWS)) {
            return List.of(table(mapping, problems));
        }
        List<List<Combination>> axes = new ArrayList<>();
        mapping.entries().forEach((key, values) -> {
            Position at = mapping.keys().get(key);
            checkKey(key, at, problems);
            if (values instanceof Node.Sequence list && !list.items().isEmpty()) {
                axes.add(list.items().stream().map(value -> one(key, at, value)).toList());
            } else {
                problems.add(values.at(), "\"sweep\" needs a list of values for \"" + key + "\", not "
                        + (values instanceof Node.Sequence ? "an empty one" : values.describe()));
            }
        });
        return axes;
    }

    private static void checkKey(String key, Position at, Problems problems) {
        SettingOverride.checkKey(key, at, SWEPT, "be swept", problems);
    }

    private static List<Combination> table(Node.Mapping table, Problems problems) {
        List<Combination> cases = new ArrayList<>();
        for (Node.Mapping row : NodeTable.rows(table, "sweep", Set.of(), problems)) {
            Combination together = Combination.NOTHING;
            for (Map.Entry<String, Node> value : row.entries().entrySet()) {
                Position at = row.keys().get(value.getKey());
                checkKey(value.getKey(), at, problems);
                together = together.then(one(value.getKey(), at, value.getValue()));
            }
            cases.add(together);
        }
        return cases;
    }

    private static Combination one(String key, Position at, Node value) {
        return Combination.of(key.equals("task") ? "" : label(key, value), new SettingOverride(key, at, value));
    }

    /** Returns a key and its value in one word. */
    static String label(String key, Node value) {
        return key + "=" + SweptText.of(value.plain()).replace(" ", "");
    }
}
