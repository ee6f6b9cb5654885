package dev.sculpt.api.training;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Task;
import java.util.List;

/** Contract of a {@code network-start} plugin: the network that a model starts from. */
public interface NetworkStart {

    /**
     * Refuses a task that there is no network for. Called once for each task and settings of the model, before anything is
     * trained.
     *
     * @throws dev.sculpt.api.setting.SettingException if a setting, or the file that it names, does not fit the task
     */
    default void check(Task task) { }

    /**
     * Returns the network; the same for the same task, widths and seed.
     *
     * @param task says how many inputs and outputs there are
     * @param hidden units per hidden layer, from the inputs up; without meaning where {@link #bringsWidths}
     * @param seed of whatever is drawn
     */
    Network network(Task task, List<Integer> hidden, Seed seed);

    /** Returns whether the network has hidden layers of its own, so that none can be asked for. */
    default boolean bringsWidths() {
        return false;
    }

    /** Returns whether the network is trained already, so that pruning starts from it as it is. */
    default boolean trained() {
        return false;
    }
}
