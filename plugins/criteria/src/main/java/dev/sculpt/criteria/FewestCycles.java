package dev.sculpt.criteria;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.search.Try;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Cost: the number of independent cycles of a hierarchy, whichever way its links point: links - modules + connected
 * components. It is 0 where there is one way at most between any two modules. Cost of computing: O(links modules).
 */
final class FewestCycles implements NetworkCriterion {

    @Override
    public double cost(Try result) {
        Hierarchy hierarchy = result.hierarchy();
        int[] component = IntStream.range(0, hierarchy.modules().size()).toArray();
        for (Hierarchy.Link link : hierarchy.links()) {
            int from = component[link.from()];
            int to = component[link.to()];
            for (int module = 0; module < component.length; module++) {
                component[module] = component[module] == from ? to : component[module];
            }
        }
        return hierarchy.links().size() - component.length + Arrays.stream(component).distinct().count();
    }
}
