package dev.sculpt.api.module;

/** Contract of a clustering plugin: groups the units of each layer. Used by several threads at once. */
public interface Clustering {

    /**
     * Groups the living units of every layer 0..L.
     *
     * @return one label per unit: in each layer the clusters are numbered from 0 without gaps, and exactly the units
     *     that do not live are {@link UnitLabels#DROPPED}
     */
    UnitLabels cluster(Detection detection);
}
