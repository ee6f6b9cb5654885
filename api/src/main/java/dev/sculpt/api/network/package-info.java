/**
 * The network that is sculpted: {@link dev.sculpt.api.network.Network}, a list of {@link dev.sculpt.api.network.Layer},
 * whose living edges an {@link dev.sculpt.api.network.EdgeCursor} goes over.
 * {@link dev.sculpt.api.network.UnitFunctions} say what its units compute; {@link dev.sculpt.api.network.LivingUnits}
 * are those that take part.
 */
package dev.sculpt.api.network;
