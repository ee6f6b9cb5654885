package dev.sculpt.runner.plan;

import dev.sculpt.api.task.Task;
import java.util.List;

/**
 * A task that was loaded and checked.
 *
 * @param task what is learned
 * @param digest of it, see {@link Identity#task()}
 * @param summary what it was made of, as its plugin says, each in a line
 */
public record LoadedTask(Task task, String digest, List<String> summary) {

    public LoadedTask {
        summary = List.copyOf(summary);
    }
}
