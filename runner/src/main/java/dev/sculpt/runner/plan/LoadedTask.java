package dev.sculpt.runner.plan;

import dev.sculpt.api.task.Task;

/**
 * A task that was loaded and checked.
 *
 * @param task what is learned
 * @param digest of it, see {@link Identity#task()}
 */
public record LoadedTask(Task task, String digest) { }
