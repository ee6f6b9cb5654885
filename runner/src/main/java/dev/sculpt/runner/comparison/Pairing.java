package dev.sculpt.runner.comparison;

import java.util.List;
import java.util.Map;

/**
 * Networks of all variants side by side: a row for each cell and seed.
 *
 * @param variants their names, the baseline first
 * @param cells the rows of each cell, in the order found
 * @param aliases further names of tasks, with the name by which each is called here
 * @param ambiguous how many networks are left out since their variant has several of the same cell and seed
 * @param independent whether no two networks of a variant, in different cells, are made of one trained network
 */
record Pairing(
        List<String> variants, Map<Cell, List<SeedRow>> cells, Map<String, String> aliases, int ambiguous,
        boolean independent) {

    /**
     * The networks of a cell and seed.
     *
     * @param seed of all
     * @param outcomes of each variant, null where it has no network here; not to be changed
     */
    record SeedRow(long seed, Outcome[] outcomes) { }

    /** Returns the rows of all cells. */
    Iterable<SeedRow> rows() {
        return () -> cells.values().stream().flatMap(List::stream).iterator();
    }
}
