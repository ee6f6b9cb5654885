package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spells a pipeline out with every default and with absolute paths, so that the file of a run repeats the run. */
final class EffectivePipeline {

    private final StageBinder stages;

    EffectivePipeline(StageBinder stages) {
        this.stages = stages;
    }

    /**
     * Returns the pipeline as plain values.
     *
     * @param given the pipeline as written
     * @param first the stages of the first variant; what a sweep sets later is written in the sweep alone
     */
    Map<String, Object> of(String name, Node.Mapping given, Pipeline first, List<Long> seeds) {
        Map<String, Object> effective = new LinkedHashMap<>();
        effective.put("name", name);
        if (given.entries().containsKey("description")) {
            effective.put("description", given.entries().get("description").plain());
        }
        if (given.entries().get("tasks") instanceof Node.Mapping tasks) {
            Map<String, Object> written = new LinkedHashMap<>();
            tasks.entries().forEach((key, node) -> stages
                    .one(node, "tasks." + key, Kind.TASK, new Problems())
                    .ifPresentOrElse(stage -> written.put(key, stage.written()), () -> written.put(key, node.plain())));
            effective.put("tasks", written);
        }
        first.task().ifPresent(task -> effective.put("task", task(given, first, task)));
        effective.put("model", first.model().written());
        effective.put("pruning", first.prunings().stream().map(EffectivePipeline::merged).toList());
        effective.put("keep", first.criteria().stream().map(Stage::written).toList());
        if (!first.compared().isEmpty()) {
            effective.put("compare", first.compared().values().stream()
                    .map(chain -> chain.stream().map(Stage::written).toList()).toList());
        }
        effective.put("clustering", merged(first.clusterings()));
        effective.put("hierarchy", merged(first.hierarchies()));
        effective.put("seeds", Seeds.written(seeds));
        if (given.entries().containsKey("sweep")) {
            effective.put("sweep", given.entries().get("sweep").plain());
        }
        if (given.entries().containsKey("expected")) {
            effective.put("expected", given.entries().get("expected").plain());
        }
        return effective;
    }

    private static Object task(Node.Mapping given, Pipeline first, Stage<TaskSource> task) {
        if (given.entries().get("tasks") instanceof Node.Mapping tasks && tasks.entries().containsKey(first.taskName())) {
            return first.taskName();
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("plugin", task.offer().name());
        written.put("name", first.taskName());
        written.putAll(task.settings());
        return written;
    }

    // The alternatives of a stage differ in the searched settings alone, which become lists again.
    private static <S> Map<String, Object> merged(List<Stage<S>> alternatives) {
        Map<String, Object> merged = new LinkedHashMap<>();
        alternatives.get(0).written().forEach((key, value) -> {
            Set<Object> values = new LinkedHashSet<>();
            alternatives.forEach(stage -> values.add(stage.written().get(key)));
            merged.put(key, values.size() == 1 ? value : new ArrayList<>(values));
        });
        return merged;
    }
}
