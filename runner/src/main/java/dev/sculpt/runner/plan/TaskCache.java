package dev.sculpt.runner.plan;

import dev.sculpt.api.model.Model;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.runner.plugin.GuardedModel;
import dev.sculpt.runner.plugin.GuardedTask;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.PluginFailure;
import dev.sculpt.runner.plugin.PluginMaker;
import dev.sculpt.runner.plugin.TaskSight;
import dev.sculpt.runner.plugin.Timeouts;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Loads each task once, and asks each model once whether it can learn it, however many variants use them. */
final class TaskCache {

    private final Map<String, Optional<LoadedTask>> loaded = new HashMap<>();
    private final Set<String> checked = new HashSet<>();
    private final PluginBorder border;
    private final Problems problems;

    TaskCache(PluginBorder border, Problems problems) {
        this.border = border;
        this.problems = problems;
    }

    Optional<LoadedTask> load(Stage<TaskSource> stage, Timeouts timeouts, Node written) {
        return loaded.computeIfAbsent(stage.key(), key -> {
            try {
                GuardedTask task = new GuardedTask(border.within(timeouts), stage.callee());
                List<String> faults = task.ask(TaskCheck::faults);
                faults.forEach(fault -> problems.add(
                        written.at(), "the " + stage.offer() + " returned a task that cannot be learned: " + fault));
                return faults.isEmpty()
                        ? Optional.of(new LoadedTask(task.task(), task.ask(TaskDigest::of))) : Optional.empty();
            } catch (PluginFailure failure) {
                report(failure, "task", written, problems);
                return Optional.empty();
            }
        });
    }

    void check(Pipeline pipeline, Task task, Node written) {
        check(pipeline.model(), pipeline, task, written);
        pipeline.training().retries().forEach(again -> check(again, pipeline, task, written));
    }

    private void check(Stage<Model> model, Pipeline pipeline, Task task, Node written) {
        if (!(model.instance() instanceof Trainable trainable)
                || !checked.add(model.key() + pipeline.training().keys() + pipeline.task().orElseThrow().key())) {
            return;
        }
        try {
            GuardedModel guarded = new GuardedModel(
                    border.within(pipeline.timeouts()), model.callee(), trainable, TaskSight.of(task));
            guarded.check(task);
            if (!pipeline.training().keys().isEmpty() && guarded.startsTrained()) {
                pipeline.training().keys().forEach(key -> problems.add(written.at(), DenseTrainingBinder.notTrained(key)));
            }
        } catch (PluginFailure failure) {
            report(failure, "model", written, " (task \"" + pipeline.taskName() + "\")", problems);
        }
    }

    /** Adds what a plugin failed with, at the place of the setting where it refused one. */
    static void report(PluginFailure failure, String key, Node written, Problems problems) {
        report(failure, key, written, "", problems);
    }

    private static void report(PluginFailure failure, String key, Node written, String when, Problems problems) {
        failure.refusal().ifPresentOrElse(
                refused -> problems.add(PluginMaker.place(written, refused), PluginMaker.refusal(key, refused) + when),
                () -> problems.add(written.at(), "the " + failure.getMessage() + when));
    }
}
