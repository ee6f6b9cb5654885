package dev.sculpt.criteria;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.SampledFunctions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cost: the number of living hidden units that reach outputs of more than one function, along living edges.
 * Outputs that have equal targets in every row are copies of one function (see {@link SampledFunctions}).
 *
 * <p>The idea is that a unit that serves one function is one of its own, while a unit that several read is either
 * a sub-function that they share or a tangle of both; of two tries that do equally well the one with fewer of
 * those is less tangled. Ties are frequent, so a second criterion should follow. Cost of computing: O(rows times
 * outputs), and O(edges times functions) per try. All tries cost 0 where there is only one function.
 */
final class LeastMixed implements Criterion {

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        int[] functions = SampledFunctions.of(samples);
        return tries.stream().mapToDouble(result -> mixed(result, functions)).toArray();
    }

    private static int mixed(Try result, int[] functions) {
        Network network = result.network();
        List<BitSet> reached = new ArrayList<>();
        for (int function : functions) {
            BitSet own = new BitSet();
            own.set(function);
            reached.add(own);
        }
        int mixed = 0;
        for (int layer = network.depth() - 1; layer > 0; layer--) {
            reached = below(network.layer(layer), reached);
            mixed += mixed(reached, result.living(), layer);
        }
        return mixed;
    }

    private static List<BitSet> below(Layer layer, List<BitSet> above) {
        List<BitSet> below = new ArrayList<>();
        for (int from = 0; from < layer.inputs(); from++) {
            BitSet reached = new BitSet();
            for (EdgeCursor edge = layer.edgesOutOf(from); edge.next(); ) {
                reached.or(above.get(edge.to()));
            }
            below.add(reached);
        }
        return below;
    }

    private static int mixed(List<BitSet> reached, LivingUnits living, int layer) {
        int mixed = 0;
        for (int unit = 0; unit < reached.size(); unit++) {
            if (living.alive(layer, unit) && reached.get(unit).cardinality() > 1) {
                mixed++;
            }
        }
        return mixed;
    }
}
