package dev.sculpt.tribuo;

import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Features of the tests: which units of the next layer read a unit, and their Euclidean distance. */
final class Readers {

    static final UnitFeatures FEATURES = detection -> IntStream.range(0, detection.network().depth())
            .mapToObj(layer -> FeatureVectors.of(Arrays.stream(detection.living().units(layer))
                    .mapToObj(unit -> Arrays.stream(detection.living().units(layer + 1))
                            .mapToDouble(to -> detection.network().layer(layer).alive(to, unit) ? 1 : 0).toArray())
                    .toArray(double[][]::new)))
            .toList();

    static final UnitDistance EUCLIDEAN = (first, second) -> Math.sqrt(IntStream.range(0, first.length)
            .mapToDouble(i -> (first[i] - second[i]) * (first[i] - second[i])).sum());

    private Readers() { }
}
