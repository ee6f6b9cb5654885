package dev.sculpt.hierarchy;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Joins clusters across layers. Going up from layer 1, cluster c joins the module of a cluster b of the layer
 * below where
 *
 * <pre>edges(b, c) / outgoing(b) &gt; d   and   edges(b, c) / incoming(c) &gt; d</pre>
 *
 * counting living edges between living units; in the last layer only the second condition is asked. Else c starts
 * a new module, as does every cluster of layer 0. An output without incoming edges is a module of its own.
 *
 * <p>With d of one half or more at most one b can qualify. Below, the one with the most edges to c is taken, the
 * lowest number on a tie. Modules are numbered in the order in which they start: layer by layer, clusters
 * ascending. Source: Neural Sculpting, NeurIPS 2023, section 3. Cost: O(dense edges).
 */
public final class MergeHierarchy implements HierarchyMethod {

    private final double threshold;

    /** Creates the method. */
    public MergeHierarchy(MergeSettings settings) {
        this.threshold = settings.threshold();
    }

    @Override
    public UnitLabels merge(Detection detection, UnitLabels clusters) {
        Network network = detection.network();
        int[][] modules = new int[network.depth() + 1][];
        modules[0] = new int[clusters.count(0)];
        Arrays.setAll(modules[0], cluster -> cluster);
        int next = modules[0].length;
        for (int layer = 1; layer <= network.depth(); layer++) {
            ClusterEdges edges = ClusterEdges.of(network.layer(layer - 1), clusters, layer - 1);
            modules[layer] = new int[clusters.count(layer)];
            for (int cluster = 0; cluster < modules[layer].length; cluster++) {
                OptionalInt below = joined(edges, cluster, layer == network.depth());
                modules[layer][cluster] = below.isPresent() ? modules[layer - 1][below.getAsInt()] : next++;
            }
        }
        return labels(clusters, modules);
    }

    /** Returns the cluster below whose module a cluster joins. */
    private OptionalInt joined(ClusterEdges edges, int cluster, boolean last) {
        int best = -1;
        for (int below = 0; below < edges.lower(); below++) {
            boolean joins = edges.shareOfIncoming(below, cluster) > threshold
                    && (last || edges.shareOfOutgoing(below, cluster) > threshold);
            if (joins && (best < 0 || edges.count(below, cluster) > edges.count(best, cluster))) {
                best = below;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static UnitLabels labels(UnitLabels clusters, int[][] modules) {
        int[][] labels = new int[clusters.layers()][];
        for (int layer = 0; layer < labels.length; layer++) {
            labels[layer] = clusters.layer(layer);
            for (int unit = 0; unit < labels[layer].length; unit++) {
                if (labels[layer][unit] != UnitLabels.DROPPED) {
                    labels[layer][unit] = modules[layer][labels[layer][unit]];
                }
            }
        }
        return new UnitLabels(labels);
    }
}
