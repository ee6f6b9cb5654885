package dev.sculpt.oracles;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.module.UnitLabels;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts each cluster into the true module that most of its units belong to, see {@link TrueModules}, of several into the
 * first in the order of the truth. Clusters stay whole, so that what a clustering has put together wrongly stays wrong:
 * this is what a hierarchy method would find that makes no mistake of its own. Modules are numbered in the order of layers
 * and units. Where the truth is not known, all is one module.
 */
public final class OracleHierarchy implements HierarchyMethod {

    @Override
    public UnitLabels merge(Detection detection, UnitLabels clusters) {
        int[][] modules = TrueModules.of(detection);
        Numbering numbering = new Numbering();
        int[][] merged = new int[clusters.layers()][];
        for (int layer = 0; layer < merged.length; layer++) {
            merged[layer] = merged(clusters.layer(layer), modules[layer]);
            numbering.number(merged[layer]);
        }
        return new UnitLabels(merged);
    }

    private static int[] merged(int[] clusters, int[] modules) {
        Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
        for (int unit = 0; unit < clusters.length; unit++) {
            counts.computeIfAbsent(clusters[unit], key -> new TreeMap<>()).merge(modules[unit], 1, Integer::sum);
        }
        int[] merged = new int[clusters.length];
        for (int unit = 0; unit < clusters.length; unit++) {
            merged[unit] = clusters[unit] == UnitLabels.DROPPED ? UnitLabels.DROPPED : most(counts.get(clusters[unit]));
        }
        return merged;
    }

    private static int most(Map<Integer, Integer> counts) {
        int most = 0;
        int module = UnitLabels.DROPPED;
        for (Map.Entry<Integer, Integer> one : counts.entrySet()) {
            if (one.getValue() > most && one.getKey() != UnitLabels.DROPPED) {
                most = one.getValue();
                module = one.getKey();
            }
        }
        return module;
    }
}
