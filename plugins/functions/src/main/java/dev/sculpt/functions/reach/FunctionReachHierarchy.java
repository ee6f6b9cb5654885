package dev.sculpt.functions.reach;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.module.FoundModules;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.module.UnitLabels;

/** The modules of {@link FunctionReach}, whatever the clusters are. */
public final class FunctionReachHierarchy implements HierarchyMethod {

    @Override
    public UnitLabels merge(Detection detection, UnitLabels clusters) {
        return find(detection, clusters).labels();
    }

    @Override
    public FoundModules find(Detection detection, UnitLabels clusters) {
        return FunctionReach.of(detection).numbered();
    }
}
