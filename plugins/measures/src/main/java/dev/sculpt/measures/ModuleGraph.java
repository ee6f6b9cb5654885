package dev.sculpt.measures;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.isomorphism.VF2GraphIsomorphismInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * A found hierarchy as a graph of modules, each known by its inputs and outputs.
 *
 * @param hierarchy as found
 */
record ModuleGraph(Hierarchy hierarchy) {

    /**
     * Returns whether there is a one-to-one match of the modules with the true ones that keeps every module's inputs and
     * outputs and every link. Uses VF2 (Cordella et al., PAMI 2004); only modules without inputs and outputs leave it a
     * choice.
     */
    boolean isSameAs(TrueHierarchy truth) {
        List<TrueModule> found = hierarchy.modules().stream()
                .map(module -> new TrueModule(new TreeSet<>(module.inputs()), new TreeSet<>(module.outputs())))
                .toList();
        if (found.size() != truth.modules().size() || hierarchy.links().size() != truth.links().size()
                || !new HashSet<>(found).equals(new HashSet<>(truth.modules()))) {
            return false;
        }
        Graph<Integer, DefaultEdge> links = modules(found.size());
        hierarchy.links().forEach(link -> links.addEdge(link.from(), link.to()));
        Graph<Integer, DefaultEdge> trueLinks = modules(found.size());
        truth.links().forEach(link -> trueLinks.addEdge(link.from(), link.to()));
        return new VF2GraphIsomorphismInspector<>(
                links, trueLinks,
                (left, right) -> found.get(left).equals(truth.modules().get(right)) ? 0 : 1,
                null) // every link is like every other
                .isomorphismExists();
    }

    private static Graph<Integer, DefaultEdge> modules(int count) {
        Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        IntStream.range(0, count).forEach(graph::addVertex);
        return graph;
    }
}
