package dev.sculpt.api.module;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.task.Task;
import java.util.Optional;

/**
 * What module detection may look at.
 *
 * @param network the sculpted network
 * @param living its units that take part
 * @param task what it does, absent for a network from elsewhere; without its true hierarchy, unless who looks cheats
 * @param model runs it, absent for a network from elsewhere
 * @param context the stage's seed
 */
public record Detection(
        Network network, LivingUnits living, Optional<Task> task, Optional<Trainable> model, RunContext context) {

    /** Returns the detection input of a network from elsewhere. */
    public static Detection of(Network network, RunContext context) {
        return new Detection(network, LivingUnits.of(network), Optional.empty(), Optional.empty(), context);
    }
}
