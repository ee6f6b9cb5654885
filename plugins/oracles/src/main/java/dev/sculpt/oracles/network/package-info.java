/**
 * Building a network that holds the true hierarchy of a Boolean task: {@link dev.sculpt.oracles.network.BooleanFunction} is
 * what it has to compute, {@link dev.sculpt.oracles.network.HandedOn} what its modules tell each other, and
 * {@link dev.sculpt.oracles.network.WiredHierarchy} the network with the module of each unit.
 */
package dev.sculpt.oracles.network;
