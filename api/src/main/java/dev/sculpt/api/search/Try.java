package dev.sculpt.api.search;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import java.util.OptionalDouble;

/**
 * One try at sculpting a network: what one choice of the searched settings leads to.
 *
 * @param network the sculpted network
 * @param living its units that take part
 * @param accuracy bit accuracy on the test rows, in 0..1; empty for a network from elsewhere, which nobody has judged
 * @param modules its modules
 * @param hierarchy their graph
 */
public record Try(Network network, LivingUnits living, OptionalDouble accuracy, UnitLabels modules, Hierarchy hierarchy) { }
