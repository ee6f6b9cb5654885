package dev.sculpt.runner.measure;

import dev.sculpt.api.module.Hierarchy;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/**
 * A hierarchy as a graph of module numbers, with the level of each module.
 *
 * <p>The level is the number of edges of the longest path that leads to a module from any other. Joining clusters
 * can give modules that read each other; those of one cycle (a strongly connected component) share a level, and
 * the graph is not {@link #acyclic()}. Cost: O(modules times links).
 */
public final class HierarchyGraph {

    private final Hierarchy hierarchy;
    private final Graph<Integer, DefaultWeightedEdge> graph;
    private final List<Integer> levels;
    private final boolean acyclic;

    private HierarchyGraph(Hierarchy hierarchy, Graph<Integer, DefaultWeightedEdge> graph) {
        var condensation = new KosarajuStrongConnectivityInspector<>(graph).getCondensation();
        this.hierarchy = hierarchy;
        this.graph = new AsUnmodifiableGraph<>(graph);
        this.levels = levels(hierarchy.modules().size(), condensation);
        this.acyclic = condensation.vertexSet().size() == hierarchy.modules().size();
    }

    /**
     * Makes the graph of a hierarchy. Vertices are in the order of the modules, edges in that of the links.
     *
     * @throws IllegalArgumentException if a link leads from a module to itself or to no module
     */
    public static HierarchyGraph of(Hierarchy hierarchy) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int module = 0; module < hierarchy.modules().size(); module++) {
            graph.addVertex(module);
        }
        for (Hierarchy.Link link : hierarchy.links()) {
            graph.setEdgeWeight(graph.addEdge(link.from(), link.to()), link.weight());
        }
        return new HierarchyGraph(hierarchy, graph);
    }

    private static <C extends Graph<Integer, ?>> List<Integer> levels(int modules, Graph<C, ?> condensation) {
        Integer[] levels = new Integer[modules];
        new TopologicalOrderIterator<>(condensation).forEachRemaining(component -> {
            int level = Graphs.predecessorListOf(condensation, component).stream()
                    .mapToInt(below -> levels[below.vertexSet().iterator().next()] + 1)
                    .max()
                    .orElse(0);
            component.vertexSet().forEach(module -> levels[module] = level);
        });
        return List.of(levels);
    }

    /** Returns the hierarchy this is the graph of. */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /**
     * Returns the unmodifiable graph of module numbers, its edges weighted by the network edges they stand for.
     */
    public Graph<Integer, DefaultWeightedEdge> graph() {
        return graph;
    }

    /** Returns the level of each module, 0 or more, by module number. */
    public List<Integer> levels() {
        return levels;
    }

    /** Returns the number of levels, 0 where there is no module. */
    public int depth() {
        return levels.stream().mapToInt(level -> level + 1).max().orElse(0);
    }

    /** Returns whether no module reads itself over others. */
    public boolean acyclic() {
        return acyclic;
    }
}
