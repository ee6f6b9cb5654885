package dev.sculpt.api.clustering;

import dev.sculpt.api.module.Detection;
import java.util.List;

/** Contract of a {@code unit-features} plugin: what the units of a layer are clustered by. */
@FunctionalInterface
public interface UnitFeatures {

    /**
     * Describes the living units of every layer below the outputs.
     *
     * @param detection the network, where known with its task and model, and the seed of the features
     * @return one entry per layer 0..L-1, with one vector per living unit of the layer in ascending order
     */
    List<FeatureVectors> of(Detection detection);

    /**
     * Returns the same features, cut to the next {@code hops} layers. Features that do not look through layers are not
     * changed by it.
     *
     * @param hops at least 1
     */
    default UnitFeatures within(int hops) {
        return this;
    }

    /**
     * Returns which units count as those that a unit is connected to, where a clustering tests clusters by what their units
     * have in common. Features that look at other units say which; by default it is everything that a unit leads to.
     */
    default Reach reach() {
        return Reach.DOWNSTREAM;
    }
}
