package dev.sculpt.api.module;

/** Contract of a hierarchy plugin: joins clusters of neighbouring layers into modules. Used by several threads at once. */
public interface HierarchyMethod {

    /**
     * Joins clusters into modules.
     *
     * @param clusters labels per layer, as a {@link Clustering} gives them
     * @return one label per unit: modules are numbered from 0 without gaps over the whole network, and exactly the
     *     units dropped in {@code clusters} are {@link UnitLabels#DROPPED}
     */
    UnitLabels merge(Detection detection, UnitLabels clusters);

    /**
     * Joins clusters into modules, and says which of these read each other though perhaps no edge runs between them. This is
     * what is called.
     *
     * @return the labels of {@link #merge}, by default without known reads; no module reads itself
     */
    default FoundModules find(Detection detection, UnitLabels clusters) {
        return FoundModules.of(merge(detection, clusters));
    }
}
