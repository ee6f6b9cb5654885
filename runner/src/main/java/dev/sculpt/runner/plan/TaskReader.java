package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.api.task.Task;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.Timeouts;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.yaml.Node;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads tasks alone: every one that a pipeline would run, or that a file without a model has under {@code task} and {@code
 * tasks}, or a file that is the settings of one.
 */
public final class TaskReader {

    private static final String NAME = "name";
    private static final String TASK = "task";
    private static final String TASKS = "tasks";
    private static final Set<String> KEYS = Set.of(NAME, "description", TASK, TASKS);

    private final Planner planner;
    private final StageBinder stages;
    private final AbsolutePaths paths;

    @Inject
    TaskReader(Planner planner, StageBinder stages, AbsolutePaths paths) {
        this.planner = planner;
        this.stages = stages;
        this.paths = paths;
    }

    /**
     * A task with what results call it.
     *
     * @param name told apart by what was swept where several have one
     */
    public record NamedTask(String name, Task task) { }

    /**
     * Returns the tasks of a file, each once, in their order.
     *
     * @param overrides values of the command line that replace its own, in order
     * @param progress hears what is odd about the tasks
     * @throws dev.sculpt.runner.problem.InvalidInputException with all that is wrong
     */
    public List<NamedTask> read(Node.Mapping file, List<SettingOverride> overrides, PlanProgress progress) {
        Problems problems = new Problems();
        Node.Mapping given = file;
        for (SettingOverride override : overrides) {
            given = override.applyTo(given, problems);
        }
        problems.throwIfAny();
        if (given.entries().containsKey("model") || given.entries().containsKey("pipelines")) {
            return ofPlan(planner.plan(file, overrides, progress));
        }
        boolean isTask = given.entries().containsKey(PluginType.PLUGIN);
        Node.Mapping tree = paths.in(isTask ? Node.Mapping.empty(given.at()).with(TASK, given) : given);
        List<NamedTask> tasks = alone(tree, progress, problems);
        problems.throwIfAny();
        return tasks;
    }

    private static List<NamedTask> ofPlan(Plan plan) {
        List<NamedTask> tasks = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (Variant variant : plan.variants()) {
            if (variant.task().isPresent() && known.add(variant.identity().task())) {
                String name = variant.pipeline().taskName();
                tasks.add(new NamedTask(names.add(name) ? name : name + " " + variant.label(), variant.task().get()));
            }
        }
        plan.given().ifPresent(given -> given.tasks().forEach((name, task) -> {
            if (known.add(task.digest())) {
                tasks.add(new NamedTask(name, task.task()));
            }
        }));
        return tasks;
    }

    private List<NamedTask> alone(Node.Mapping tree, PlanProgress progress, Problems problems) {
        tree.entries().keySet().stream().filter(key -> !KEYS.contains(key) && !tree.shared().contains(key)).forEach(
                key -> problems.add(tree.keys().get(key), "unknown key \"" + key + "\" of a file of tasks without a model"
                        + NearestName.hint(key, KEYS)));
        Map<String, Node> nodes = new LinkedHashMap<>();
        Node task = tree.entries().get(TASK);
        Node tasks = tree.entries().get(TASKS);
        if (tasks instanceof Node.Mapping mapping) {
            nodes.putAll(mapping.entries());
        } else if (tasks != null) {
            problems.add(tasks.at(), "\"tasks\" must be tasks by name, not " + tasks.describe());
        }
        if (task != null && StageTree.taskName(tree, task).isEmpty()) {
            nodes.put(named(tree, task), task);
        }
        if (nodes.isEmpty() && tasks == null) {
            problems.add(tree.at(), "has neither \"task\" nor \"tasks\"");
        }
        TaskCache cache = new TaskCache(new PluginBorder(), problems, progress::remark);
        List<NamedTask> loaded = new ArrayList<>();
        nodes.forEach((name, node) -> stages.one(withoutName(node), node.equals(task) ? TASK : TASKS + "." + name,
                        Kind.TASK, problems)
                .flatMap(stage -> cache.load(stage, Timeouts.NONE, node))
                .ifPresent(one -> loaded.add(new NamedTask(name, one.task()))));
        return loaded;
    }

    private static String named(Node.Mapping tree, Node task) {
        Node own = task instanceof Node.Mapping mapping ? mapping.entries().get(NAME) : null;
        Node name = own == null ? tree.entries().get(NAME) : own;
        return name instanceof Node.Scalar scalar ? scalar.text() : "task";
    }

    private static Node withoutName(Node task) {
        return task instanceof Node.Mapping mapping ? mapping.without(NAME) : task;
    }
}
