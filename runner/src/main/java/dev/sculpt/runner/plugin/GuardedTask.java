package dev.sculpt.runner.plugin;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A task from the other side of the border. */
public final class GuardedTask {

    private final PluginBorder border;
    private final Callee callee;
    private final Task loaded;

    /**
     * Loads the task.
     *
     * @param callee made the source that is its instance
     * @throws PluginFailure if it fails
     */
    public GuardedTask(PluginBorder border, Callee callee) {
        this.border = border;
        this.callee = callee;
        this.loaded = border.call(callee, call -> ((TaskSource) callee.instance()).load());
    }

    /**
     * Returns what can be told of the task by reading its rows.
     *
     * @throws PluginFailure if that fails
     */
    public <T> T ask(Function<Task, T> question) {
        return border.call(callee, call -> question.apply(loaded));
    }

    /**
     * Returns what the source remarks on the task.
     *
     * @throws PluginFailure if that fails
     */
    public List<String> remarks() {
        return border.call(callee, call -> List.copyOf(((TaskSource) callee.instance()).remarks()));
    }

    /**
     * Returns what the source says the task was made of.
     *
     * @throws PluginFailure if that fails
     */
    public List<String> summary() {
        return border.call(callee, call -> List.copyOf(((TaskSource) callee.instance()).summary()));
    }

    /** Returns the task with guarded rows; rows that were one object stay one. */
    public Task task() {
        Map<Samples, Samples> guarded = new IdentityHashMap<>();
        Function<Samples, Samples> guard =
                rows -> rows instanceof DenseSamples ? rows : new GuardedSamples(callee, rows);
        return new Task(loaded.inputNames(), loaded.outputNames(), guarded.computeIfAbsent(loaded.training(), guard),
                guarded.computeIfAbsent(loaded.validation(), guard), guarded.computeIfAbsent(loaded.test(), guard),
                loaded.noise(), loaded.truth(), loaded.scaling());
    }
}
