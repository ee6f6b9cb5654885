package dev.sculpt.clustering;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * The two tests that may overrule the number of clusters of a layer of n units, since no index tells one cluster
 * from several or n clusters from fewer.
 *
 * <p><i>All separate?</i> looks at the pair of units that merges first, and compares what they reach within h'
 * hops. <i>All one?</i> looks at the two clusters that merge last, and compares the unions of their units'
 * features, which span h hops. In both, chance is taken over the N units within h' hops. Where both say yes, the
 * larger deviation from chance wins, and <i>all one</i> on a tie. See {@link Overlap}. Source: Neural Sculpting,
 * NeurIPS 2023, section 3; that <i>all one?</i> goes by h hops where h and h' differ is inferred from the authors'
 * results.
 */
final class SeparationTests {

    private final List<BitSet> features;
    private final List<BitSet> reached;
    private final int available;

    /**
     * Creates the tests of one layer.
     *
     * @param features per unit, the units that it reaches within h hops
     * @param reached per unit, the units that it reaches within h' hops
     * @param available N, the living units within h' hops of the layer, itself not counted
     */
    SeparationTests(List<BitSet> features, List<BitSet> reached, int available) {
        this.features = features;
        this.reached = reached;
        this.available = available;
    }

    /**
     * Asks both tests.
     *
     * @param tree of the layer's two units or more
     * @return n, 1 or, where neither says yes, nothing
     */
    OptionalInt verdict(Dendrogram tree) {
        Merge lowest = tree.merges().get(0);
        Overlap pair = overlap(reached.get(lowest.first()), reached.get(lowest.second()));
        Partition halves = tree.cut(2);
        int[] names = halves.clusters();
        Overlap sides = overlap(union(halves.members(names[0])), union(halves.members(names[1])));
        if (sides.one() && !(pair.separate() && pair.deviation() > sides.deviation())) {
            return OptionalInt.of(1);
        }
        return pair.separate() ? OptionalInt.of(tree.units()) : OptionalInt.empty();
    }

    private BitSet union(int[] units) {
        BitSet union = new BitSet();
        for (int unit : units) {
            union.or(features.get(unit));
        }
        return union;
    }

    private Overlap overlap(BitSet first, BitSet second) {
        BitSet shared = (BitSet) first.clone();
        shared.and(second);
        return new Overlap(first.cardinality(), second.cardinality(), shared.cardinality(), available);
    }
}
