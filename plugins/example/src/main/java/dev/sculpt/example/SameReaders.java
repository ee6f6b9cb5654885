package dev.sculpt.example;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.LivingUnits;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts units of a layer into one cluster where exactly the same units of the next layer read them. Each output is a
 * cluster of its own. Cost: O(edges of the dense network).
 */
final class SameReaders implements Clustering {

    private final SameReadersSettings settings;

    SameReaders(SameReadersSettings settings) {
        this.settings = settings;
    }

    @Override
    public UnitLabels cluster(Detection detection) {
        int depth = detection.network().depth();
        int[][] labels = new int[depth + 1][];
        for (int layer = 0; layer < depth; layer++) {
            labels[layer] = byReaders(detection, layer);
        }
        labels[depth] = new int[detection.network().width(depth)];
        Arrays.setAll(labels[depth], output -> output);
        return new UnitLabels(labels);
    }

    private int[] byReaders(Detection detection, int layer) {
        int[] labels = new int[detection.network().width(layer)];
        Map<BitSet, Integer> clusters = new HashMap<>();
        for (int unit = 0; unit < labels.length; unit++) {
            labels[unit] = UnitLabels.DROPPED;
            if (detection.living().alive(layer, unit)) {
                BitSet readers = readers(detection.network().layer(layer), detection.living(), layer, unit);
                clusters.putIfAbsent(readers, clusters.size());
                labels[unit] = clusters.get(readers);
            }
        }
        return labels;
    }

    private BitSet readers(Layer edges, LivingUnits living, int layer, int unit) {
        BitSet readers = new BitSet();
        for (EdgeCursor edge = edges.edgesOutOf(unit); edge.next(); ) {
            boolean strong = Math.abs(edge.weight()) >= settings.leastWeight();
            readers.set(edge.to(), strong && living.alive(layer + 1, edge.to()));
        }
        return readers;
    }
}
