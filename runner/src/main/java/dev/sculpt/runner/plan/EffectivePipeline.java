package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.yaml.Node;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spells a pipeline out with every default, so that the file of a run repeats the run.
 *
 * <p>A stage stays as it was written where spelling it out would change what is run, as where a sweep replaces its plugin
 * and the defaults of one would be unknown to another. That is found out by binding both, for every value swept.
 */
final class EffectivePipeline {

    /** The keys in the order in which they are written. */
    private static final List<String> ORDER = List.of("name", "description", "tasks", "task", "model",
            DenseTraining.RESTARTS, DenseTraining.RETRY, DenseTraining.CURVES, "pruning", "keep",
            "measures", StageTree.EXPLANATION_KEY, ComparedVariants.KEY, "clustering", "hierarchy", TimeoutReader.KEY,
            StageTree.EXECUTION_KEY, "seeds", Sweep.KEY, "expected", Flag.REPORT);
    private static final Position NOWHERE = new Position("the effective pipeline", Path.of(""), 0, 0);

    private final StageBinder stages;

    @Inject
    EffectivePipeline(StageBinder stages) {
        this.stages = stages;
    }

    /**
     * Returns the pipeline as plain values.
     *
     * @param given as written, its paths absolute
     * @param taskName what the task of all variants is called, empty where they differ
     * @param combinations what the sweep and the compared variants set
     */
    Map<String, Object> of(String name, String taskName, Node.Mapping given, List<Combination> combinations) {
        Node.Mapping written = withLists(StageTree.complete(given));
        if (written.entries().containsKey("task")) {
            written = written.with("task", withName(written, taskName));
        }
        Node.Mapping spelled = StageTree.map(written, this::spelledOut);
        for (String key : changedBySpelling(written, spelled, combinations)) {
            spelled = spelled.with(key, written.entries().get(key));
        }
        spelled = spelled.with("name", Node.of(name, NOWHERE));
        spelled = spelled.with("seeds", Node.of(Seeds.written(Seeds.read(given, new Problems())), NOWHERE));
        Map<String, Object> effective = new LinkedHashMap<>();
        for (String key : ORDER) {
            if (spelled.entries().containsKey(key)) {
                effective.put(key, spelled.entries().get(key).plain());
            }
        }
        return effective;
    }

    private static Node.Mapping withLists(Node.Mapping tree) {
        Node keep = tree.entries().get("keep");
        Node.Mapping lists = tree.with("keep", asList(keep));
        Node compare = tree.entries().get(ComparedVariants.KEY);
        return compare == null ? lists : lists.with(ComparedVariants.KEY, ComparedVariants.mapCriteria(compare,
                criteria -> criteria instanceof Node.Sequence choices ? choices.map(EffectivePipeline::asList) : criteria));
    }

    private static Node asList(Node node) {
        return node instanceof Node.Sequence ? node : new Node.Sequence(List.of(node), node.at());
    }

    private static Node withName(Node.Mapping tree, String taskName) {
        Node task = tree.entries().get("task");
        if (taskName.isEmpty() || StageTree.taskName(tree, task).isPresent()) {
            return task;
        }
        Node.Mapping settings = task instanceof Node.Mapping mapping
                ? mapping : Node.Mapping.empty(task.at()).with(PluginType.PLUGIN, task);
        return StageTree.withName(settings, Node.of(taskName, task.at()));
    }

    private Node spelledOut(Kind<?> kind, Node stage) {
        List<Spelled> bound = bound(kind, stage);
        if (bound.isEmpty()) {
            return stage;
        }
        Node spelled = Node.of(merged(bound), NOWHERE);
        return bound(kind, spelled).equals(bound) ? spelled : stage;
    }

    /** What a stage comes to. */
    private record Spelled(Map<String, Object> written, List<Double> searched) { }

    // Nothing where there is a problem: it is reported elsewhere, or a sweep replaces what is wrong.
    private List<Spelled> bound(Kind<?> kind, Node stage) {
        return stages.all(StageTree.named(kind, stage), "", kind, new Problems()).stream()
                .map(one -> new Spelled(one.written(), one.searched()))
                .toList();
    }

    // The alternatives of a stage differ in the searched settings alone, which become lists again.
    private static Map<String, Object> merged(List<Spelled> alternatives) {
        Set<String> keys = new LinkedHashSet<>();
        alternatives.forEach(one -> keys.addAll(one.written().keySet()));
        Map<String, Object> merged = new LinkedHashMap<>();
        for (String key : keys) {
            Set<Object> values = new LinkedHashSet<>();
            alternatives.forEach(one -> values.add(one.written().get(key)));
            merged.put(key, values.size() == 1 ? values.iterator().next() : new ArrayList<>(values));
        }
        return merged;
    }

    private Set<String> changedBySpelling(Node.Mapping written, Node.Mapping spelled, List<Combination> combinations) {
        Set<String> changed = new LinkedHashSet<>();
        Set<Object> compared = new HashSet<>();
        for (Combination one : combinations) {
            for (String key : keys(one)) {
                List<SettingOverride> overrides = one.overrides().stream()
                        .filter(override -> key(override).equals(key)).toList();
                if (spelled.entries().containsKey(key) && !changed.contains(key)
                        && compared.add(overrides.stream().map(SettingOverride::toString).toList())
                        && !stagesUnder(key, written, overrides).equals(stagesUnder(key, spelled, overrides))) {
                    changed.add(key);
                }
            }
        }
        return changed;
    }

    private static Set<String> keys(Combination one) {
        Set<String> keys = new LinkedHashSet<>();
        one.overrides().forEach(override -> keys.add(key(override)));
        return keys;
    }

    private static String key(SettingOverride override) {
        return override.path().split("\\.", 2)[0];
    }

    // What stands under a key once a sweep has set its values: how it is written, with the stages that it comes to.
    private List<Object> stagesUnder(String key, Node.Mapping tree, List<SettingOverride> overrides) {
        Node.Mapping changed = tree;
        for (SettingOverride override : overrides) {
            changed = override.applyTo(changed, new Problems());
        }
        List<Object> found = new ArrayList<>();
        Node.Mapping only = Node.Mapping.empty(tree.at());
        if (key.equals("task") && tree.entries().containsKey("tasks")) {
            only = only.with("tasks", tree.entries().get("tasks"));
        }
        StageTree.map(only.with(key, changed.entries().get(key)), (kind, stage) -> {
            found.add(bound(kind, stage));
            return stage;
        });
        Node node = changed.entries().get(key);
        found.add(node instanceof Node.Mapping mapping && mapping.entries().containsKey("name")
                ? mapping.entries().get("name").plain() : node instanceof Node.Scalar ? node.plain() : "");
        return found;
    }
}
