package dev.sculpt.runner.engine;

import dev.sculpt.api.task.Task;
import dev.sculpt.runner.plugin.TaskSight;
import java.util.IdentityHashMap;
import java.util.Map;

/** What is shown of each task of a run, made once per task. Thread-safe. */
final class TaskSights {

    private final Map<Task, TaskSight> known = new IdentityHashMap<>();

    synchronized TaskSight of(Task task) {
        return known.computeIfAbsent(task, TaskSight::of);
    }
}
