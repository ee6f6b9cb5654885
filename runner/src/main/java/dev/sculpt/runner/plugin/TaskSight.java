package dev.sculpt.runner.plugin;

import dev.sculpt.api.task.Task;

/**
 * What plugins are shown of a task: those that cheat all of it, the others all but its true hierarchy.
 *
 * @param whole with its true hierarchy
 * @param blind without
 */
public record TaskSight(Task whole, Task blind) {

    /** Returns what is shown of a task. */
    public static TaskSight of(Task task) {
        return new TaskSight(task, task.withoutTruth());
    }

    /** Returns what a plugin is shown. */
    public Task shownTo(Callee callee) {
        return callee.cheats() ? whole : blind;
    }

    /**
     * Returns what a plugin is shown of a task that another one hands it, such as a model by a pruning: one that sees more
     * does not tell one that sees less, and one that sees less keeps nothing from one that sees more.
     *
     * @param handed the task, or one that was made from it
     */
    public Task shownTo(Callee callee, Task handed) {
        if (handed.equals(whole) || handed.equals(blind)) {
            return shownTo(callee);
        }
        return callee.cheats() ? handed : handed.withoutTruth();
    }
}
