package dev.sculpt.criteria;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Identification;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Cost: how far a hierarchy is from that of <em>function-only</em>, the shortest description of the samples: how many pairs
 * of inputs and of outputs share a module in one of the two alone, and the difference in the numbers of modules. A unit that
 * is in no module shares none.
 *
 * <p>It never sees the true hierarchy, but takes for granted that this is the shortest description; a network adds nothing
 * to what it asks for. Of a task that is no complete Boolean table all tries cost 0. Cost of computing: that of the
 * description once per network, and O(inputs^2 + outputs^2) per try.
 */
final class MatchesFunction implements Criterion {

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        Optional<BooleanTable> table = BooleanTable.of(samples);
        if (table.isEmpty()) {
            return new double[tries.size()];
        }
        TrueHierarchy shortest = Identification.shortest(table.get());
        int[] inputs = modules(shortest.modules().stream().map(TrueModule::inputs).toList(), samples.inputs());
        int[] outputs = modules(shortest.modules().stream().map(TrueModule::outputs).toList(), samples.outputs());
        return tries.stream().map(Try::hierarchy).mapToDouble(found ->
                apart(inputs, modules(found.modules().stream().map(Hierarchy.Module::inputs).toList(), inputs.length))
                + apart(outputs, modules(found.modules().stream().map(Hierarchy.Module::outputs).toList(), outputs.length))
                + Math.abs(found.modules().size() - shortest.modules().size())).toArray();
    }

    // The module of each unit; of one that is in none a number of its own.
    private static int[] modules(List<? extends Collection<Integer>> members, int units) {
        int[] modules = new int[units];
        Arrays.setAll(modules, unit -> -1 - unit);
        for (int module = 0; module < members.size(); module++) {
            for (int unit : members.get(module)) {
                modules[unit] = module;
            }
        }
        return modules;
    }

    private static int apart(int[] some, int[] others) {
        int pairs = 0;
        for (int one = 0; one < some.length; one++) {
            for (int other = 0; other < one; other++) {
                pairs += (some[one] == some[other]) == (others[one] == others[other]) ? 0 : 1;
            }
        }
        return pairs;
    }
}
