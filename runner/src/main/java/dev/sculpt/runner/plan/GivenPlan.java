package dev.sculpt.runner.plan;

import dev.sculpt.api.task.TaskSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model that brings finished networks will be run with.
 *
 * @param networks how many there are
 * @param pipelines the stages for each set of settings that a network brings along
 * @param tasks the pipeline's named tasks, whose true hierarchies the networks of that name are measured against
 * @param taskStages where these are from
 */
public record GivenPlan(int networks, Map<Map<String, Object>, Pipeline> pipelines, Map<String, LoadedTask> tasks,
        List<Stage<TaskSource>> taskStages) {

    public GivenPlan {
        pipelines = Map.copyOf(pipelines);
        tasks = Map.copyOf(tasks);
        taskStages = List.copyOf(taskStages);
    }

    /** Returns the pipeline for a network's own settings. */
    public Pipeline pipeline(Map<String, Object> settings) {
        return pipelines.get(settings);
    }

    /** Returns the task of a name, if the pipeline states it. */
    public Optional<LoadedTask> task(String name) {
        return Optional.ofNullable(tasks.get(name));
    }
}
