package dev.sculpt.runner.plan;

import dev.sculpt.api.model.Model;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.runner.plugin.GuardedModel;
import dev.sculpt.runner.plugin.GuardedTask;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.PluginFailure;
import dev.sculpt.runner.plugin.PluginMaker;
import dev.sculpt.runner.plugin.TaskSight;
import dev.sculpt.runner.plugin.Timeouts;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Loads each task once, and asks each model once whether it can learn it, however many variants use them. */
final class TaskCache {

    private final Map<String, Optional<LoadedTask>> loaded = new HashMap<>();
    private final Map<String, Boolean> fitting = new HashMap<>();
    private final Set<String> compared = new HashSet<>();
    private final Set<String> summary = new LinkedHashSet<>();
    private final PluginBorder border;
    private final Problems problems;
    private final Consumer<String> remarks;

    /** Creates the cache; {@code remarks} receives what is odd about a task and no mistake, in one line. */
    TaskCache(PluginBorder border, Problems problems, Consumer<String> remarks) {
        this.border = border;
        this.problems = problems;
        this.remarks = remarks;
    }

    Optional<LoadedTask> load(Stage<TaskSource> stage, Timeouts timeouts, Node written) {
        return loaded.computeIfAbsent(stage.key(), key -> {
            try {
                GuardedTask task = new GuardedTask(border.within(timeouts), stage.callee());
                List<String> faults = task.ask(TaskCheck::faults);
                faults.forEach(fault -> problems.add(
                        written.at(), "the " + stage.offer() + " returned a task that cannot be learned: " + fault));
                task.remarks().forEach(remark -> remarks.accept(OneLine.of(remark)));
                return faults.isEmpty()
                        ? Optional.of(new LoadedTask(task.task(), task.ask(TaskDigest::of),
                                task.summary().stream().map(OneLine::of).toList()))
                        : Optional.empty();
            } catch (PluginFailure failure) {
                report(failure, "task", written, problems);
                return Optional.empty();
            }
        });
    }

    /** Keeps what a task was made of. */
    void keepSummary(String name, LoadedTask task) {
        task.summary().forEach(line -> summary.add("task " + OneLine.of(name) + ": " + line));
    }

    /** Returns what the tasks were made of, each line once. */
    List<String> summary() {
        return List.copyOf(summary);
    }

    void check(Pipeline pipeline, Task task, Node.Mapping written) {
        Node model = written.entries().get("model");
        boolean fits = fits(pipeline.model(), pipeline, task, model);
        List<Stage<Model>> retries = pipeline.training().retries();
        for (int retry = 0; retry < retries.size(); retry++) {
            if (fits(retries.get(retry), pipeline, task, model) && fits) {
                compare(retry, pipeline, task, written);
            }
        }
    }

    private boolean fits(Stage<Model> model, Pipeline pipeline, Task task, Node written) {
        String asked = model.key() + pipeline.training().keys() + pipeline.task().orElseThrow().key();
        return fitting.computeIfAbsent(asked, key -> {
            if (!(model.instance() instanceof Trainable)) {
                return true;
            }
            try {
                GuardedModel guarded = guarded(model, pipeline, task);
                guarded.check(task);
                List<String> refused = pipeline.training().keys().isEmpty() || !guarded.startsTrained()
                        ? List.of() : pipeline.training().keys();
                refused.forEach(again -> problems.add(written.at(), DenseTrainingBinder.notTrained(again)));
                return refused.isEmpty();
            } catch (PluginFailure failure) {
                report(failure, "model", written, when(pipeline), problems);
                return false;
            }
        });
    }

    // Of a retry that trains another network than the model does.
    private void compare(int retry, Pipeline pipeline, Task task, Node.Mapping written) {
        Stage<Model> again = pipeline.training().retries().get(retry);
        if (!compared.add(pipeline.model().key() + again.key() + pipeline.task().orElseThrow().key())) {
            return;
        }
        try {
            Seed any = new Seed(0);
            new RetriedNetwork(guarded(pipeline.model(), pipeline, task).initial(task, any),
                    guarded(again, pipeline, task).initial(task, any)).difference().ifPresent(difference ->
                    problems.add(DenseTrainingBinder.written(written, retry).at(),
                            DenseTrainingBinder.otherNetwork(retry, difference) + when(pipeline)));
        } catch (PluginFailure failure) {
            report(failure, "model", written.entries().get("model"), when(pipeline), problems);
        }
    }

    private GuardedModel guarded(Stage<Model> model, Pipeline pipeline, Task task) {
        return new GuardedModel(border.within(pipeline.timeouts()), model.callee(), (Trainable) model.instance(),
                TaskSight.of(task));
    }

    private static String when(Pipeline pipeline) {
        return " (task \"" + pipeline.taskName() + "\")";
    }

    /** Adds what a plugin failed with, at the place of the setting where it refused one. */
    static void report(PluginFailure failure, String key, Node written, Problems problems) {
        report(failure, key, written, "", problems);
    }

    private static void report(PluginFailure failure, String key, Node written, String when, Problems problems) {
        failure.refusals().forEach(refused ->
                problems.add(PluginMaker.place(written, refused), PluginMaker.refusal(key, refused) + when));
        if (failure.refusals().isEmpty()) {
            problems.add(written.at(), "the " + failure.getMessage() + when);
        }
    }
}
