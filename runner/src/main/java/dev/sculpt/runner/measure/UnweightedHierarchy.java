package dev.sculpt.runner.measure;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.List;

/** True hierarchies as those of networks, so that both are drawn alike. */
public final class UnweightedHierarchy {

    private UnweightedHierarchy() { }

    /**
     * Returns a true hierarchy as one of a network without hidden units. Modules are numbered alike; every link is there
     * once, in the order of the first of its kind, with a weight of 1, which says nothing.
     */
    public static Hierarchy of(TrueHierarchy truth) {
        return new Hierarchy(
                truth.modules().stream()
                        .map(module -> new Hierarchy.Module(
                                List.of(List.copyOf(module.inputs()), List.copyOf(module.outputs()))))
                        .toList(),
                truth.links().stream().distinct().map(link -> new Hierarchy.Link(link.from(), link.to(), 1)).toList());
    }
}
