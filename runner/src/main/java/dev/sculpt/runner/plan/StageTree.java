package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the stages of a pipeline stand in its tree. */
final class StageTree {

    /** The key of what is explained. */
    static final String EXPLANATION_KEY = "explanations";

    /** The key of where a pipeline is executed. */
    static final String EXECUTION_KEY = "execution";

    /** The stages that stand alone under a key of a pipeline. */
    private static final Map<String, Kind<?>> SINGLE = singles();

    /** What is measured where a pipeline does not say. */
    private static final List<String> MEASURES = List.of("input-separability", "hidden-separability", "output-recovery",
            "exact-hierarchy", "exact-permuted", "same-graph", "functional-recovery", "interchange", "pass-strong", "held",
            "valid", "duplicated", "edge-f1", "input-nmi", "input-ami", "output-nmi", "output-ami");

    /** What is explained where a pipeline does not say. */
    private static final List<String> EXPLANATIONS = List.of("module-functions", "interchange");

    /** What is always measured: tables say how many hierarchies are exact. */
    private static final String EXACT = "exact-hierarchy";

    /** The stages that every pipeline has, by their keys. */
    private static final Map<String, Kind<?>> STANDING = standing();

    /** The plugins of stages that name none. */
    private static final Map<Kind<?>, String> STANDARD =
            Map.of(Kind.CLUSTERING, "agglomerative", Kind.HIERARCHY, "merge", Kind.CRITERION, "sparsest",
                    Kind.EXECUTION, "local");

    private StageTree() { }

    private static Map<String, Kind<?>> standing() {
        Map<String, Kind<?>> standing = new LinkedHashMap<>();
        standing.put("keep", Kind.CRITERION);
        standing.put("clustering", Kind.CLUSTERING);
        standing.put("hierarchy", Kind.HIERARCHY);
        return standing;
    }

    private static Map<String, Kind<?>> singles() {
        Map<String, Kind<?>> single = new LinkedHashMap<>();
        single.put("task", Kind.TASK);
        single.put("model", Kind.MODEL);
        single.put("clustering", Kind.CLUSTERING);
        single.put("hierarchy", Kind.HIERARCHY);
        single.put(EXECUTION_KEY, Kind.EXECUTION);
        return single;
    }

    /** Returns a tree in which the stages that every pipeline has stand, though none was written. */
    static Node.Mapping complete(Node.Mapping tree) {
        Node.Mapping complete = tree;
        for (Map.Entry<String, Kind<?>> each : STANDING.entrySet()) {
            if (!tree.entries().containsKey(each.getKey())) {
                complete = complete.with(each.getKey(), standard(each.getValue(), tree.at()));
            }
        }
        Node explanations = tree.entries().get(EXPLANATION_KEY);
        return complete.with("measures", measures(tree)).with(EXPLANATION_KEY,
                explanations == null ? Node.of(EXPLANATIONS, tree.at()) : explanations);
    }

    private static Node measures(Node.Mapping tree) {
        Node measures = tree.entries().get("measures");
        if (measures == null) {
            return Node.of(MEASURES, tree.at());
        }
        if (!(measures instanceof Node.Sequence list) || list.items().stream().anyMatch(StageTree::isExact)) {
            return measures;
        }
        List<Node> items = new ArrayList<>(list.items());
        items.add(Node.of(EXACT, list.at()));
        return new Node.Sequence(items, list.at());
    }

    private static boolean isExact(Node measure) {
        Node name = measure instanceof Node.Mapping mapping ? mapping.entries().get(PluginType.PLUGIN) : measure;
        return name instanceof Node.Scalar scalar && scalar.text().equals(EXACT);
    }

    /** Returns the plugin of a kind that stands where none is named. */
    static Optional<String> standard(Kind<?> kind) {
        return Optional.ofNullable(STANDARD.get(kind));
    }

    /** Returns a stage with the plugin that stands for it where it names none. */
    static Node named(Kind<?> kind, Node stage) {
        return stage instanceof Node.Mapping settings && !settings.entries().containsKey(PluginType.PLUGIN)
                && STANDARD.containsKey(kind) ? settings.with(PluginType.PLUGIN, standard(kind, settings.at())) : stage;
    }

    /** Returns where a pipeline is executed: as it says, or the plugin that stands for it. */
    static Node execution(Node.Mapping tree) {
        Node written = tree.entries().get(EXECUTION_KEY);
        return written == null ? standard(Kind.EXECUTION, tree.at()) : named(Kind.EXECUTION, written);
    }

    private static Node.Scalar standard(Kind<?> kind, Position at) {
        return new Node.Scalar(STANDARD.get(kind), STANDARD.get(kind), at);
    }

    /** Changes the node of one stage. */
    @FunctionalInterface
    interface Change {

        /**
         * Returns what stands in place of a stage.
         *
         * @param kind of the stage
         * @param stage a plugin's name, or a mapping that names it; whatever else was written
         */
        Node of(Kind<?> kind, Node stage);
    }

    /** Returns a tree in which every stage is changed; all else stays. */
    static Node.Mapping map(Node.Mapping tree, Change change) {
        return tree.map((key, node) -> under(tree, key, node, change));
    }

    private static Node under(Node.Mapping tree, String key, Node node, Change change) {
        return switch (key) {
            case "task" -> taskName(tree, node).isPresent() ? node : task(node, change);
            case "tasks" -> node instanceof Node.Mapping tasks ? each(tasks, change) : node;
            case "pruning" -> list(node, item -> change.of(Kind.PRUNING, item));
            case "keep" -> chain(node, change);
            case "measures" -> list(node, item -> change.of(Kind.MEASURE, item));
            case EXPLANATION_KEY -> list(node, item -> change.of(Kind.EXPLANATION, item));
            case ComparedVariants.KEY ->
                ComparedVariants.mapCriteria(node, criteria -> list(criteria, item -> chain(item, change)));
            default -> SINGLE.containsKey(key) ? change.of(SINGLE.get(key), node) : node;
        };
    }

    /** Returns the name under the key of named tasks that stands for the task, where there is one. */
    static Optional<String> taskName(Node.Mapping tree, Node task) {
        return task instanceof Node.Scalar name && tree.entries().get("tasks") instanceof Node.Mapping tasks
                && tasks.entries().containsKey(name.text()) ? Optional.of(name.text()) : Optional.empty();
    }

    // A task may have a name beside its settings, which is no setting of the plugin.
    private static Node task(Node node, Change change) {
        if (!(node instanceof Node.Mapping mapping) || !mapping.entries().containsKey("name")) {
            return change.of(Kind.TASK, node);
        }
        Node changed = change.of(Kind.TASK, mapping.without("name"));
        return changed instanceof Node.Mapping settings ? withName(settings, mapping.entries().get("name")) : node;
    }

    /** Returns a task with its name behind that of its plugin. */
    static Node.Mapping withName(Node.Mapping task, Node name) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Node plugin = task.entries().get(PluginType.PLUGIN);
        if (plugin != null) {
            entries.put(PluginType.PLUGIN, plugin);
        }
        entries.put("name", name);
        Map<String, Position> keys = new LinkedHashMap<>(task.keys());
        keys.putIfAbsent("name", name.at());
        task.entries().forEach(entries::putIfAbsent);
        return new Node.Mapping(entries, keys, task.at());
    }

    private static Node each(Node.Mapping tasks, Change change) {
        return tasks.map((name, task) -> change.of(Kind.TASK, task));
    }

    private static Node chain(Node node, Change change) {
        return node instanceof Node.Sequence
                ? list(node, item -> change.of(Kind.CRITERION, item)) : change.of(Kind.CRITERION, node);
    }

    private static Node list(Node node, UnaryOperator<Node> change) {
        return node instanceof Node.Sequence sequence ? sequence.map(change) : node;
    }
}
