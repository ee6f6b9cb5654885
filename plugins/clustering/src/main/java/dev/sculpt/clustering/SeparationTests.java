package dev.sculpt.clustering;

import dev.sculpt.api.clustering.Dendrogram;
import dev.sculpt.api.clustering.Merge;
import dev.sculpt.api.clustering.Partition;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * The two tests that may overrule the number of clusters of a layer of n units, since no index tells one cluster
 * from several or n clusters from fewer.
 *
 * <p><i>All separate?</i> cuts every feature vector down to the units of the next h' layers and compares the two
 * units that merge first where these short vectors are clustered afresh. <i>All one?</i> looks at the two clusters
 * that merge last by the whole vectors, and compares the unions of their units' whole vectors. In both, chance is
 * taken over the N units of the next h' layers. Where both say yes, the larger deviation from chance wins, and
 * <i>all one</i> on a tie. See {@link Overlap}. Source: Neural Sculpting, NeurIPS 2023, section 3; how the tests go
 * where h and h' differ is inferred from the authors' results.
 */
final class SeparationTests {

    private final List<BitSet> whole;
    private final List<BitSet> cut;
    private final Merge pair;
    private final int available;

    /**
     * Creates the tests of one layer.
     *
     * @param whole per unit, the units that it reaches within h hops
     * @param cut per unit, those of them that are within h' hops
     * @param pair the first merge of a clustering of the vectors that are cut
     * @param available N, the living units within h' hops of the layer, itself not counted
     */
    SeparationTests(List<BitSet> whole, List<BitSet> cut, Merge pair, int available) {
        this.whole = whole;
        this.cut = cut;
        this.pair = pair;
        this.available = available;
    }

    /**
     * Asks both tests.
     *
     * @param tree of the whole vectors of the layer's two units or more
     * @return n, 1 or, where neither says yes, nothing
     */
    OptionalInt verdict(Dendrogram tree) {
        Overlap nearest = overlap(cut.get(pair.first()), cut.get(pair.second()));
        Partition halves = tree.cut(2);
        int[] names = halves.clusters();
        Overlap sides = overlap(union(halves.members(names[0])), union(halves.members(names[1])));
        if (sides.one() && !(nearest.separate() && nearest.deviation() > sides.deviation())) {
            return OptionalInt.of(1);
        }
        return nearest.separate() ? OptionalInt.of(tree.units()) : OptionalInt.empty();
    }

    private BitSet union(int[] units) {
        BitSet union = new BitSet();
        for (int unit : units) {
            union.or(whole.get(unit));
        }
        return union;
    }

    private Overlap overlap(BitSet first, BitSet second) {
        BitSet shared = (BitSet) first.clone();
        shared.and(second);
        return new Overlap(first.cardinality(), second.cardinality(), shared.cardinality(), available);
    }
}
