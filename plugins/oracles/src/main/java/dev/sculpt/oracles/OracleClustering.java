package dev.sculpt.oracles;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;

/**
 * Groups the units of each layer by their true modules, see {@link TrueModules}: what a clustering would find that makes
 * no mistake. Outputs too are in one cluster where the truth has them in one module. Clusters are numbered in the order of
 * their lowest units. Where the truth is not known, each layer is one cluster.
 */
public final class OracleClustering implements Clustering {

    @Override
    public UnitLabels cluster(Detection detection) {
        int[][] modules = TrueModules.of(detection);
        for (int layer = 0; layer < modules.length; layer++) {
            new Numbering().number(modules[layer]);
        }
        return new UnitLabels(modules);
    }
}
