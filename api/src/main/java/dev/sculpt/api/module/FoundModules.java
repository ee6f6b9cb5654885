package dev.sculpt.api.module;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The modules of a network, and which of them are known to read which.
 *
 * @param labels one per unit: modules are numbered from 0 without gaps over the whole network
 * @param known reads that follow from what the task computes, whether or not an edge of the network runs along them; each
 *     once. An edge between modules that are only joined by a way over others runs past these, and makes no link of its
 *     own; any other edge between modules does
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

    /**
     * Returns, for each module, those that read it over others but not directly, as far as reads are known. Cost: O(modules
     * times reads).
     */
    List<BitSet> over() {
        List<BitSet> readers = new ArrayList<>();
        for (int module = 0; module < labels.count(); module++) {
            readers.add(new BitSet());
        }
        known.forEach(read -> readers.get(read.from()).set(read.to()));
        List<BitSet> over = new ArrayList<>();
        for (BitSet direct : readers) {
            BitSet reached = new BitSet();
            BitSet next = (BitSet) direct.clone();
            while (!next.isEmpty()) {
                reached.or(next);
                BitSet further = new BitSet();
                next.stream().forEach(module -> further.or(readers.get(module)));
                further.andNot(reached);
                next = further;
            }
            reached.andNot(direct);
            over.add(reached);
        }
        return over;
    }

    /** Returns modules of which nothing is known but the edges between them. */
    public static FoundModules of(UnitLabels labels) {
        return new FoundModules(labels, List.of());
    }
}
