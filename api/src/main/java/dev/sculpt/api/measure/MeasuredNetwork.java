package dev.sculpt.api.measure;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a measure may look at. Measures read it and do not make it; components may be added.
 *
 * @param network the finished network
 * @param living its units that take part
 * @param clusters the cluster of each unit within its layer
 * @param modules the module of each unit
 * @param hierarchy the graph of the modules
 * @param truth the true hierarchy of a task with as many inputs and outputs as the network has, where it is known
 * @param task what it does, absent for a network from elsewhere whose task is not stated
 * @param model runs it, absent for a network from elsewhere
 * @param accuracy bit accuracy on the test rows, in 0..1; absent for a network from elsewhere
 * @param context the seed of this measure, and whether to stop
 */
public record MeasuredNetwork(
        Network network,
        LivingUnits living,
        UnitLabels clusters,
        UnitLabels modules,
        Hierarchy hierarchy,
        Optional<TrueHierarchy> truth,
        Optional<Task> task,
        Optional<Trainable> model,
        OptionalDouble accuracy,
        RunContext context) { }
