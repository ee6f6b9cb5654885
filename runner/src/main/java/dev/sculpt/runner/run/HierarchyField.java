package dev.sculpt.runner.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.runner.measure.HierarchyGraph;
import java.util.List;
import java.util.stream.IntStream;

/** The graph of the modules as other programs read it; it can be told from the modules and the edges. */
record HierarchyField(List<Node> nodes, List<Hierarchy.Link> edges, boolean acyclic,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int bypassing) {

    /** A module. */
    record Node(int id, List<Integer> inputs, int hidden, List<Integer> outputs, int level) { }

    static HierarchyField of(Hierarchy hierarchy) {
        HierarchyGraph graph = HierarchyGraph.of(hierarchy);
        List<Node> nodes = IntStream.range(0, hierarchy.modules().size())
                .mapToObj(id -> node(id, hierarchy.modules().get(id), graph.levels().get(id)))
                .toList();
        return new HierarchyField(nodes, hierarchy.links(), graph.acyclic(), hierarchy.bypassing());
    }

    private static Node node(int id, Hierarchy.Module module, int level) {
        return new Node(id, module.inputs(), module.hidden(), module.outputs(), level);
    }
}
