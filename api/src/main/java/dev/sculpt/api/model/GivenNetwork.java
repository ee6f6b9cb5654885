package dev.sculpt.api.model;

import dev.sculpt.api.network.Network;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A network from elsewhere.
 *
 * @param task the name of its task
 * @param seed the seed it was made with, 0 where unknown
 * @param network its weights and masks
 * @param settings settings that it brings along, by stage and name such as {@code clustering.featureHops}: text, numbers
 *     or booleans; each replaces that of the pipeline where the stage has a setting of that name
 */
public record GivenNetwork(String task, long seed, Network network, Map<String, Object> settings) {
    public GivenNetwork {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }
}
