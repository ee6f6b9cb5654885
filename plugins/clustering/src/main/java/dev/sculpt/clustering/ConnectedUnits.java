package dev.sculpt.clustering;

import dev.sculpt.api.clustering.Direction;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.Reach;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.module.Detection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Describes a unit by the units that it is connected to within some layers: a feature is 1 where there is a path of living
 * edges, see {@link ReachableUnits}, or the probability that a walk along such edges passes it, see {@link RandomWalk}.
 * Published are paths to all units downstream (Neural Sculpting, NeurIPS 2023, section 3).
 *
 * @param reach which units are looked at
 * @param weighted whether features are probabilities
 */
record ConnectedUnits(Reach reach, boolean weighted) implements UnitFeatures {

    /** Looks one way, or both, as far as the settings say. */
    static ConnectedUnits of(Direction direction, ConnectedUnitsSettings settings) {
        return new ConnectedUnits(new Reach(direction, settings.hops().orElse(Integer.MAX_VALUE)), settings.weighted());
    }

    @Override
    public List<FeatureVectors> of(Detection detection) {
        return IntStream.range(0, detection.network().depth()).mapToObj(layers(detection)).toList();
    }

    private IntFunction<FeatureVectors> layers(Detection detection) {
        if (weighted) {
            return layer -> FeatureVectors.of(RandomWalk.from(detection.network(), detection.living(), layer, reach));
        }
        ReachableUnits reachable = ReachableUnits.of(detection.network(), detection.living(), reach.direction());
        return layer -> FeatureVectors.ofBits(reachable.of(layer, reach));
    }

    @Override
    public UnitFeatures within(int hops) {
        return new ConnectedUnits(reach.within(hops), weighted);
    }
}
