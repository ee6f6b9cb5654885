package dev.sculpt.api.module;

import java.util.List;

/**
 * The modules of a network, and which of them are known to read which.
 *
 * @param labels one per unit: modules are numbered from 0 without gaps over the whole network
 * @param known reads that follow from what the task computes, whether or not an edge of the network runs along them; each
 *     once. Edges that run between other modules are links as well
 */
public record FoundModules(UnitLabels labels, List<Read> known) {

    /**
     * One module reads another.
     *
     * @param from number of the module that is read
     * @param to number of the one that reads it
     */
    public record Read(int from, int to) { }

    public FoundModules {
        known = List.copyOf(known);
    }

    /** Returns modules of which nothing is known but the edges between them. */
    public static FoundModules of(UnitLabels labels) {
        return new FoundModules(labels, List.of());
    }
}
