package dev.sculpt.runner.view;

import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.runner.engine.UnitNames;
import dev.sculpt.runner.plan.GivenPlan;
import dev.sculpt.runner.plan.LoadedTask;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.run.NetworkCodec;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known of the true hierarchy of a task.
 *
 * @param task its name
 * @param names of its inputs and outputs
 * @param hierarchy nothing where it is not known
 */
record KnownTruth(String task, UnitNames names, Optional<TrueHierarchy> hierarchy) {

    private static KnownTruth of(String name, Task task) {
        return new KnownTruth(name, UnitNames.of(task), task.truth());
    }

    /** Returns those of the tasks of a plan, each once, whatever else varies: of variants in their order, then by name. */
    static List<KnownTruth> of(Plan plan) {
        Set<KnownTruth> truths = new LinkedHashSet<>();
        plan.variants().forEach(variant ->
                variant.task().ifPresent(task -> truths.add(of(variant.pipeline().taskName(), task))));
        Map<String, LoadedTask> named = new TreeMap<>(plan.given().map(GivenPlan::tasks).orElse(Map.of()));
        named.forEach((name, task) -> truths.add(of(name, task.task())));
        return List.copyOf(truths);
    }

    /** Returns it for people, after an empty line: drawn, or listed where it is too wide; each line ended by a line feed. */
    String text(int room) {
        return "\n" + LineWidth.ofSentences(room).wrapped("true hierarchy of " + task + ":"
                + (hierarchy.isPresent() ? "" : " not known")) + "\n"
                + hierarchy.map(truth -> "\n" + HierarchyDrawing.of(truth, names, room) + readOutputs(truth, room))
                        .orElse("");
    }

    // What detection by function never finds, whatever a network learns, is better known before it is trained.
    private String readOutputs(TrueHierarchy truth, int room) {
        List<String> read = truth.links().stream().map(TrueHierarchy.TrueLink::from).distinct().sorted()
                .flatMap(module -> truth.modules().get(module).outputs().stream()).map(names.outputs()::get).toList();
        return read.isEmpty() ? "" : LineWidth.ofSentences(room).wrapped(String.join(", ", read)
                + (read.size() == 1 ? " is an output of a module" : " are outputs of modules") + " that others read"
                + ": detection by function has such outputs in modules of their own, and so never finds this hierarchy; "
                + "sculpt identify lists those that the samples allow, and \"hierarchy\" of the task states another") + "\n";
    }

    /** Returns it as plain values by keys, its modules and links as a line of networks has them. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("task", task);
        fields.put("input_names", names.inputs());
        fields.put("output_names", names.outputs());
        fields.put("truth", hierarchy.map(NetworkCodec::truth).orElse(null));
        return fields;
    }
}
