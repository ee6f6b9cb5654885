package dev.sculpt.oracles.network;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;

/**
 * A network that computes a Boolean task and holds its true hierarchy: every edge runs within a module or along a link.
 * Hidden units are ReLU, outputs sigmoid.
 *
 * @param network one hidden layer for each level of modules, each with one unit that has no edges, so that the network of a
 *     single module is sparse too
 * @param modules the true module of each unit by its position in the hierarchy; dropped where it has no edges
 */
public record WiredHierarchy(Network network, UnitLabels modules) {

    /**
     * Builds the network of a task.
     *
     * @throws UnbuildableException if the truth is not known or is not one that can be built, or the rows are not those of a
     *     Boolean function
     */
    public static WiredHierarchy of(Task task) {
        TrueHierarchy truth = task.truth()
                .orElseThrow(() -> new UnbuildableException("its true hierarchy is not known"));
        BooleanFunction function = BooleanFunction.of(task.test());
        ModuleOrder order = ModuleOrder.of(truth);
        return new HierarchyBuilder(function, order, HandedOn.of(function, order)).build();
    }
}
