package dev.sculpt.functions.reach;

import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.UnitLabels;

/** Units of a layer are together where {@link FunctionReach} puts them into one module. */
public final class FunctionReachClustering implements Clustering {

    @Override
    public UnitLabels cluster(Detection detection) {
        return FunctionReach.of(detection).numberedInLayers();
    }
}
