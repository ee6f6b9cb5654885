package dev.sculpt.clustering;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import java.util.stream.IntStream;

/**
 * Clusters each layer by the first of two clusterings, and where that finds a single cluster by the other. So a layer of
 * thousands of units may be cut where little leads across, and a small one below it be told apart by an index.
 *
 * <p>The other clustering is not asked where the first divides every layer of more than one living unit.
 */
final class FirstToDivide implements Clustering {

    private final Clustering first;
    private final Clustering otherwise;

    FirstToDivide(FirstToDivideSettings settings) {
        this.first = settings.first();
        this.otherwise = settings.otherwise();
    }

    @Override
    public UnitLabels cluster(Detection detection) {
        UnitLabels divided = CheckedLabels.of(first, detection);
        int[] whole = IntStream.range(0, divided.layers())
                .filter(layer -> divided.count(layer) == 1 && detection.living().units(layer).length > 1).toArray();
        if (whole.length == 0) {
            return divided;
        }
        UnitLabels other = CheckedLabels.of(otherwise, detection);
        int[][] labels = IntStream.range(0, divided.layers()).mapToObj(divided::layer).toArray(int[][]::new);
        for (int layer : whole) {
            labels[layer] = other.layer(layer);
        }
        return new UnitLabels(labels);
    }
}
