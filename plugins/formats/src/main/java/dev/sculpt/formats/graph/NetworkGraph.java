package dev.sculpt.formats.graph;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.files.Shown;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;

/**
 * A network as a graph: its living edges with their weights, and every output and every unit with such an edge. A unit is a
 * vertex {@code uLAYER_UNIT}, labelled with its name, or {@code hLAYER.UNIT} where it is hidden; it has its layer and unit,
 * its bias above the inputs, and its cluster and module where they are known and it is not dropped.
 */
final class NetworkGraph {

    /** One unit by its place. */
    record Unit(int layer, int index) {

        String id() {
            return "u" + layer + "_" + index;
        }
    }

    private final ExportedNetwork exported;
    private final Graph<Unit, DefaultWeightedEdge> edges;

    NetworkGraph(ExportedNetwork exported) {
        this.exported = exported;
        this.edges = edges(exported.network());
    }

    private static Graph<Unit, DefaultWeightedEdge> edges(Network network) {
        Graph<Unit, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int index = 0; index < network.depth(); index++) {
            Layer layer = network.layer(index);
            for (int from = 0; from < layer.inputs(); from++) {
                for (EdgeCursor edge = layer.edgesOutOf(from); edge.next(); ) {
                    Unit below = new Unit(index, from);
                    Unit above = new Unit(index + 1, edge.to());
                    graph.addVertex(below);
                    graph.addVertex(above);
                    graph.setEdgeWeight(graph.addEdge(below, above), edge.weight());
                }
            }
        }
        for (int output = 0; output < network.width(network.depth()); output++) {
            graph.addVertex(new Unit(network.depth(), output));
        }
        return graph;
    }

    /** Returns the units and their living edges. */
    Graph<Unit, DefaultWeightedEdge> edges() {
        return edges;
    }

    /** Returns what an exporter writes, the same on every system. */
    static <V, E> String text(GraphExporter<V, E> exporter, Graph<V, E> graph) {
        StringWriter text = new StringWriter();
        exporter.exportGraph(graph, text);
        return text.toString().replace("\r\n", "\n");
    }

    /**
     * Returns what is known of a unit.
     *
     * @param escaped a name as the format has it
     */
    Map<String, Attribute> attributes(Unit unit, UnaryOperator<String> escaped) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put("label", DefaultAttribute.createAttribute(escaped.apply(Shown.whole(label(unit)))));
        attributes.put("layer", DefaultAttribute.createAttribute(unit.layer()));
        attributes.put("unit", DefaultAttribute.createAttribute(unit.index()));
        if (unit.layer() > 0) {
            attributes.put("bias", DefaultAttribute.createAttribute(
                    exported.network().layer(unit.layer() - 1).bias(unit.index())));
        }
        putLabel(attributes, "cluster", exported.clusters(), unit);
        putLabel(attributes, "module", exported.modules(), unit);
        return attributes;
    }

    private static void putLabel(Map<String, Attribute> attributes, String name, Optional<UnitLabels> labels, Unit unit) {
        labels.map(known -> known.label(unit.layer(), unit.index()))
                .filter(label -> label != UnitLabels.DROPPED)
                .ifPresent(label -> attributes.put(name, DefaultAttribute.createAttribute(label)));
    }

    private String label(Unit unit) {
        if (unit.layer() == 0) {
            return exported.inputNames().get(unit.index());
        }
        return unit.layer() == exported.network().depth()
                ? exported.outputNames().get(unit.index())
                : "h" + unit.layer() + "." + unit.index();
    }
}
