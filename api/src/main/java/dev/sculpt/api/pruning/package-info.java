/** How a network is made smaller: {@link dev.sculpt.api.pruning.Pruning} and the rounds it reports. */
package dev.sculpt.api.pruning;
