package dev.sculpt.clustering;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.clustering.Direction;
import dev.sculpt.api.clustering.UnitFeatures;
import java.util.List;

/** The unit features offered. */
final class UnitFeaturesFactories {

    private UnitFeaturesFactories() { }

    /** Returns the factories. */
    static List<Factory<?, ?>> factories() {
        return List.of(
                features("outgoing", "The units of later layers that a unit leads to, as published.",
                        "Neural Sculpting, NeurIPS 2023, section 3", Direction.OUTGOING),
                features("incoming", "The units of earlier layers that lead to a unit; inputs have none and look alike.",
                        "as outgoing, the other way", Direction.INCOMING),
                features("both", "The units that a unit leads to and those that lead to it.",
                        "as outgoing, both ways", Direction.BOTH),
                new Factory<>(Kind.UNIT_FEATURES, "path-weights",
                        "What a unit adds to each unit some layers on, and with which sign: products of weights over paths.",
                        "plugins/README.md, Clusterings and their parts",
                        PathWeightsSettings.class, settings -> new PathWeights(settings.hops())));
    }

    private static Factory<ConnectedUnitsSettings, UnitFeatures> features(
            String name, String summary, String source, Direction direction) {
        return new Factory<>(Kind.UNIT_FEATURES, name, summary, source, ConnectedUnitsSettings.class,
                settings -> ConnectedUnits.of(direction, settings));
    }
}
