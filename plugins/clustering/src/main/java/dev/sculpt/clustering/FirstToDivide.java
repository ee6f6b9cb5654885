package dev.sculpt.clustering;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.run.BrokenContractException;
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

    /**
     * {@inheritDoc}
     *
     * @throws BrokenContractException if a clustering returns no labels, or those of another network
     */
    @Override
    public UnitLabels cluster(Detection detection) {
        UnitLabels divided = labels(first, detection);
        int[] whole = IntStream.range(0, divided.layers())
                .filter(layer -> divided.count(layer) == 1 && detection.living().units(layer).length > 1).toArray();
        if (whole.length == 0) {
            return divided;
        }
        UnitLabels other = labels(otherwise, detection);
        int[][] labels = IntStream.range(0, divided.layers()).mapToObj(divided::layer).toArray(int[][]::new);
        for (int layer : whole) {
            labels[layer] = other.layer(layer);
        }
        return new UnitLabels(labels);
    }

    private static UnitLabels labels(Clustering clustering, Detection detection) {
        UnitLabels labels = clustering.cluster(detection);
        if (labels == null) {
            throw new BrokenContractException(clustering, "nothing");
        }
        int layers = detection.network().depth() + 1;
        if (labels.layers() != layers) {
            throw new BrokenContractException(clustering, "labels of " + labels.layers() + " layers instead of " + layers);
        }
        return labels;
    }
}
