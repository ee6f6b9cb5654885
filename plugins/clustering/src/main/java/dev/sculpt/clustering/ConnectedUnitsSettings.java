package dev.sculpt.clustering;

import dev.sculpt.api.setting.Setting;
import java.util.Optional;

/**
 * Settings of {@link ConnectedUnits}.
 *
 * @param hops how many layers away a unit is looked at; empty: all
 * @param weighted shares of a random walk instead of 0 and 1
 */
public record ConnectedUnitsSettings(
        @Setting(value = "number of layers away that a feature vector looks; without it, all", min = 1)
        Optional<Integer> hops,
        @Setting(value = "false: a feature is 1 where a unit is reached; true: it is the probability that a "
                + "random walk along edges, chosen in proportion to |weight|, passes that unit",
                defaultValue = "false")
        boolean weighted) { }
