package dev.sculpt.functions.reach;

import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.BooleanValues;
import dev.sculpt.functions.OutputFunction;
import dev.sculpt.functions.UnitStates;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cost: how many signals are computed in more than one module: hidden units that are on in the same rows, or in all others,
 * once for each further module. A unit that reads a single other one only hands it on and does not count. The rows are all
 * that Boolean inputs can have; where inputs are others, or too many, those of the samples, of many
 * {@value #MOST_SAMPLES}.
 */
final class DuplicateSignals implements Criterion {

    private static final int MOST_SAMPLES = 4_096;

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        boolean isOfTable = samples.inputs() <= BooleanTable.MOST_INPUTS && BooleanValues.areInputs(samples);
        return tries.stream().mapToDouble(one -> isOfTable ? cost(one)
                : cost(one, UnitStates.onSamples(one.network(), one.living(), samples, MOST_SAMPLES))).toArray();
    }

    /** Returns the cost over all rows of Boolean inputs. */
    static double cost(Try result) {
        return cost(result, UnitStates.onAllRows(result.network(), result.living()));
    }

    private static double cost(Try result, UnitStates states) {
        LivingUnits living = result.living();
        Map<BitSet, Set<Integer>> modules = new HashMap<>();
        for (int layer = 1; layer < result.network().depth(); layer++) {
            for (int unit : living.units(layer)) {
                BitSet on = OutputFunction.upToNegation(states.on(layer, unit), states.rows());
                if (!on.isEmpty() && reads(result, layer, unit) >= 2) {
                    modules.computeIfAbsent(on, same -> new HashSet<>()).add(result.modules().label(layer, unit));
                }
            }
        }
        return modules.values().stream().mapToInt(Set::size).map(several -> several - 1).sum();
    }

    private static int reads(Try result, int layer, int unit) {
        int reads = 0;
        for (var edge = result.network().layer(layer - 1).edgesInto(unit); edge.next(); ) {
            reads += result.living().alive(layer - 1, edge.from()) ? 1 : 0;
        }
        return reads;
    }
}
