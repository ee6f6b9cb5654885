package dev.sculpt.functions.interchange;

import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.functions.BooleanTable;
import java.util.Optional;
import java.util.Set;

/**
 * A finished network of a Boolean task beside the description of the task over its groups of inputs.
 *
 * @param measured the network
 * @param graph the description
 * @param interchange what interventions on the network show
 */
record TestedNetwork(MeasuredNetwork measured, GroupGraph graph, Interchange interchange) {

    private static final double SAME_LENGTH = 1e-9;

    /** Describes the task of a network; nothing where not all rows of a Boolean task are there. */
    static Optional<TestedNetwork> of(MeasuredNetwork measured) {
        return measured.task().flatMap(task -> BooleanTable.of(task.test()))
                .map(table -> of(measured, GroupGraph.of(table, GroupGraph.groups(measured.modules()))));
    }

    private static TestedNetwork of(MeasuredNetwork measured, GroupGraph graph) {
        return new TestedNetwork(measured, graph, Interchange.of(graph, measured.network(), measured.living()));
    }

    /**
     * Returns whether the found modules describe the task as well as the true ones: their splits are those of the
     * description over the groups of inputs found, in which every function can be computed from what it reads, and it is no
     * longer than that over the true groups. Links between them are not looked at. Nothing where the truth is not known.
     */
    Optional<Boolean> isValid() {
        return measured.truth().map(truth -> graph.hasSplitsOf(measured.modules(), measured.hierarchy())
                && graph.graph().descriptionLength() <= ofTruth(GroupGraph.groups(truth)).graph().descriptionLength()
                        + SAME_LENGTH);
    }

    private GroupGraph ofTruth(Set<Integer> groups) {
        return groups.equals(GroupGraph.groups(measured.modules())) ? graph : GroupGraph.of(graph.table(), groups);
    }
}
