package dev.sculpt.runner.export;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/**
 * A network as a graph: its living edges with their weights, and every output and every unit with such an edge. A unit is a
 * vertex {@code uLAYER_UNIT}, labelled with its name, or {@code hLAYER.UNIT} where it is hidden; it has its layer and unit,
 * its bias above the inputs, and its cluster and module unless it is dropped.
 */
final class NetworkGraphExport {

    /** One unit by its place. */
    private record Unit(int layer, int index) {

        String id() {
            return "u" + layer + "_" + index;
        }
    }

    private final Sculpted stored;
    private final Graph<Unit, DefaultWeightedEdge> graph;

    NetworkGraphExport(Sculpted stored) {
        this.stored = stored;
        this.graph = graph(stored.sculpture().network());
    }

    private static Graph<Unit, DefaultWeightedEdge> graph(Network network) {
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

    /** Returns the graph in the DOT language of Graphviz, drawn from the inputs up. */
    String dot() {
        DOTExporter<Unit, DefaultWeightedEdge> exporter = new DOTExporter<>(Unit::id);
        exporter.setGraphIdProvider(() -> "network");
        exporter.setGraphAttributeProvider(() -> Map.of("rankdir", DefaultAttribute.createAttribute("BT")));
        exporter.setVertexAttributeProvider(this::attributes);
        exporter.setEdgeAttributeProvider(edge -> // not "weight", which to Graphviz is a whole number from 0 up
                Map.of("edge_weight", DefaultAttribute.createAttribute((float) graph.getEdgeWeight(edge))));
        return text(exporter);
    }

    /** Returns the graph in GraphML. */
    String graphMl() {
        GraphMLExporter<Unit, DefaultWeightedEdge> exporter = new GraphMLExporter<>(Unit::id);
        exporter.setVertexLabelAttributeName("label");
        exporter.setExportVertexLabels(true);
        exporter.setExportEdgeWeights(true);
        exporter.registerAttribute("layer", AttributeCategory.NODE, AttributeType.INT);
        exporter.registerAttribute("unit", AttributeCategory.NODE, AttributeType.INT);
        exporter.registerAttribute("bias", AttributeCategory.NODE, AttributeType.FLOAT);
        exporter.registerAttribute("cluster", AttributeCategory.NODE, AttributeType.INT);
        exporter.registerAttribute("module", AttributeCategory.NODE, AttributeType.INT);
        exporter.setVertexAttributeProvider(this::attributes);
        exporter.setEdgeIdProvider(edge -> graph.getEdgeSource(edge).id() + "-" + graph.getEdgeTarget(edge).id());
        return text(exporter);
    }

    private <X extends BaseExporter<Unit, DefaultWeightedEdge> & GraphExporter<Unit, DefaultWeightedEdge>>
            String text(X exporter) {
        StringWriter text = new StringWriter();
        exporter.exportGraph(graph, text);
        return text.toString();
    }

    private Map<String, Attribute> attributes(Unit unit) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put("label", DefaultAttribute.createAttribute(label(unit)));
        attributes.put("layer", DefaultAttribute.createAttribute(unit.layer()));
        attributes.put("unit", DefaultAttribute.createAttribute(unit.index()));
        if (unit.layer() > 0) {
            attributes.put("bias", DefaultAttribute.createAttribute(
                    stored.sculpture().network().layer(unit.layer() - 1).bias(unit.index())));
        }
        putLabel(attributes, "cluster", stored.sculpture().unitClusters(), unit);
        putLabel(attributes, "module", stored.sculpture().modules(), unit);
        return attributes;
    }

    private static void putLabel(Map<String, Attribute> attributes, String name, UnitLabels labels, Unit unit) {
        int label = labels.label(unit.layer(), unit.index());
        if (label != UnitLabels.DROPPED) {
            attributes.put(name, DefaultAttribute.createAttribute(label));
        }
    }

    private String label(Unit unit) {
        if (unit.layer() == 0) {
            return stored.sculpture().names().inputs().get(unit.index());
        }
        return unit.layer() == stored.sculpture().network().depth()
                ? stored.sculpture().names().outputs().get(unit.index())
                : "h" + unit.layer() + "." + unit.index();
    }
}
