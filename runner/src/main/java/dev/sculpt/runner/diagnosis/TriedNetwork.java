package dev.sculpt.runner.diagnosis;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;

/**
 * A try, as far as it is to be judged.
 *
 * @param network its weights and masks; tries that share a network share the object
 * @param living its units that take part
 * @param hierarchy what was found in it
 * @param sculpted whether the network is sculpted, so that it can be right
 * @param exact whether what was found is right
 */
public record TriedNetwork(
        Network network, LivingUnits living, Hierarchy hierarchy, boolean sculpted, boolean exact) { }
