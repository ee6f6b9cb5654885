package dev.sculpt.api.measure;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A finished network and what was found in it.
 *
 * @param network its weights and masks
 * @param living its units that take part
 * @param accuracy bit accuracy on the test rows, in 0..1; empty for a network from elsewhere
 * @param modules the module of each unit
 * @param hierarchy their graph
 * @param task what it does, absent for a network from elsewhere whose task is not stated
 */
public record MeasuredNetwork(
        Network network,
        LivingUnits living,
        OptionalDouble accuracy,
        UnitLabels modules,
        Hierarchy hierarchy,
        Optional<Task> task) {

    /** Returns the true hierarchy of the task, over as many inputs and outputs as the network has, where it is known. */
    public Optional<TrueHierarchy> truth() {
        return task.flatMap(Task::truth);
    }
}
