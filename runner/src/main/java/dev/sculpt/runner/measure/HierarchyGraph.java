package dev.sculpt.runner.measure;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.isomorphism.VF2GraphIsomorphismInspector;
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

    /**
     * Returns whether there is a one-to-one match of the modules with the true ones that keeps every module's
     * inputs and outputs and every link. Uses VF2 (Cordella et al., PAMI 2004); only modules without inputs and
     * outputs leave it a choice.
     */
    public boolean isIsomorphicTo(TrueHierarchy truth) {
        List<TrueModule> found = hierarchy.modules().stream()
                .map(module -> new TrueModule(
                        new TreeSet<>(module.inputs()), new TreeSet<>(module.outputs())))
                .toList();
        Graph<Integer, DefaultWeightedEdge> other = graphOf(truth);
        if (found.size() != truth.modules().size() || graph.edgeSet().size() != other.edgeSet().size()
                || !new HashSet<>(found).equals(new HashSet<>(truth.modules()))) {
            return false;
        }
        return new VF2GraphIsomorphismInspector<>(
                graph, other,
                (left, right) -> found.get(left).equals(truth.modules().get(right)) ? 0 : 1,
                null) // every link is like every other
                .isomorphismExists();
    }

    private static Graph<Integer, DefaultWeightedEdge> graphOf(TrueHierarchy truth) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, truth.modules().size()).forEach(graph::addVertex);
        truth.links().forEach(link -> graph.addEdge(link.from(), link.to()));
        return graph;
    }
}
