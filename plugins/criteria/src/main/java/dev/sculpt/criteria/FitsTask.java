package dev.sculpt.criteria;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.InputDependence;
import dev.sculpt.functions.SampledFunctions;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Cost: how many pairs of outputs and of inputs the modules place against what the samples say of them,
 *
 * <ul>
 *   <li>outputs that share a module though they carry different functions, or that do not though they carry the same;
 *       a function and its negation count as one (see {@link SampledFunctions});
 *   <li>inputs that share a module though different functions depend on them (see {@link InputDependence}). Inputs that
 *       are apart are never against it: two sub-functions may well serve the same outputs.
 * </ul>
 *
 * <p>It uses the targets alone, never the true hierarchy, but takes for granted that a module is for one function. Where the
 * truth has outputs of different functions in one module it keeps the wrong try. Ties are frequent, so other criteria should
 * follow. Cost of computing: that of the two once per network, and O(inputs^2 + outputs^2) per try.
 */
final class FitsTask implements Criterion {

    @Override
    public double[] costs(List<Try> tries, Samples samples) {
        int[] functions = SampledFunctions.upToNegation(samples);
        List<BitSet> dependants = InputDependence.of(samples).stream().map(outputs -> among(functions, outputs)).toList();
        return tries.stream().mapToDouble(result -> cost(result.hierarchy(), functions, dependants)).toArray();
    }

    private static BitSet among(int[] functions, BitSet outputs) {
        BitSet among = new BitSet();
        outputs.stream().forEach(output -> among.set(functions[output]));
        return among;
    }

    private static int cost(Hierarchy hierarchy, int[] functions, List<BitSet> dependants) {
        int[] outputs = modules(hierarchy, functions.length, Hierarchy.Module::outputs);
        int[] inputs = modules(hierarchy, dependants.size(), Hierarchy.Module::inputs);
        int cost = 0;
        for (int one = 0; one < outputs.length; one++) {
            for (int other = 0; other < one; other++) {
                boolean together = outputs[one] == outputs[other];
                cost += together == (functions[one] == functions[other]) ? 0 : 1;
            }
        }
        for (int one = 0; one < inputs.length; one++) {
            for (int other = 0; other < one; other++) {
                boolean together = inputs[one] >= 0 && inputs[one] == inputs[other];
                cost += together && !dependants.get(one).equals(dependants.get(other)) ? 1 : 0;
            }
        }
        return cost;
    }

    /** Returns the module of each unit, -1 where it is dropped. */
    private static int[] modules(Hierarchy hierarchy, int units, Function<Hierarchy.Module, List<Integer>> of) {
        int[] modules = new int[units];
        Arrays.fill(modules, -1);
        for (int module = 0; module < hierarchy.modules().size(); module++) {
            for (int unit : of.apply(hierarchy.modules().get(module))) {
                modules[unit] = module;
            }
        }
        return modules;
    }
}
