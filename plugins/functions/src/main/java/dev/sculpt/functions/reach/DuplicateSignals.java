package dev.sculpt.functions.reach;

import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.OutputFunction;
import dev.sculpt.functions.UnitValues;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cost: how many signals are computed in more than one module: hidden units that are on in the same rows, or in all others,
 * once for each further module. A unit that reads a single other one only hands it on and does not count. Networks of more
 * inputs than a table has cost 0.
 */
final class DuplicateSignals implements Criterion {

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        return samples.inputs() > BooleanTable.MOST_INPUTS ? new double[tries.size()]
                : tries.stream().mapToDouble(DuplicateSignals::cost).toArray();
    }

    static double cost(Try result) {
        UnitValues values = new UnitValues(result.network());
        LivingUnits living = result.living();
        int rows = 1 << result.network().width(0);
        Map<BitSet, Set<Integer>> modules = new HashMap<>();
        for (int layer = 1; layer < result.network().depth(); layer++) {
            for (int unit : living.units(layer)) {
                BitSet on = OutputFunction.upToNegation(values.on(layer, unit), rows);
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
