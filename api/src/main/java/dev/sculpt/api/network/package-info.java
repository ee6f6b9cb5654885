/** The network that is sculpted: {@link dev.sculpt.api.network.Network}, a list of {@link dev.sculpt.api.network.Layer}. */
package dev.sculpt.api.network;
