package dev.sculpt.api.module;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Task;
import java.util.Optional;

/**
 * What a model implements beside {@link dev.sculpt.api.model.Trainable} that lays the modules of its networks out itself.
 * They are then the result, and neither clusters nor modules are searched for. Used by several threads at once.
 */
public interface ModuleSource {

    /**
     * Returns the modules of a network.
     *
     * @param network that the model's {@code initial} returned, which counts as trained
     * @param task it was returned for
     * @return labels of the living units, all others dropped; nothing where they have to be searched for
     */
    Optional<FoundModules> modules(Network network, Task task);
}
