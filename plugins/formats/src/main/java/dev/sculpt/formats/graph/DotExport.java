package dev.sculpt.formats.graph;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.export.NetworkExport;
import dev.sculpt.colours.WeightSign;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;

/**
 * Writes a {@link NetworkGraph} in the DOT language of Graphviz, drawn from the inputs up: each module as a cluster, in the
 * colours that it has in all pictures, and edges in those of the signs of their weights, negative ones dashed.
 */
public final class DotExport implements NetworkExport {

    @Override
    public String ending() {
        return "dot";
    }

    @Override
    public void write(ExportedNetwork network, OutputStream out) throws IOException {
        NetworkGraph graph = new NetworkGraph(network);
        ModuleColours colours = new ModuleColours(network);
        DOTExporter<NetworkGraph.Unit, DefaultWeightedEdge> exporter = new DOTExporter<>(NetworkGraph.Unit::id);
        exporter.setGraphIdProvider(() -> "network");
        exporter.setGraphAttributeProvider(() -> Map.of("rankdir", DefaultAttribute.createAttribute("BT")));
        exporter.setVertexAttributeProvider(unit -> {
            Map<String, Attribute> attributes = graph.attributes(unit, name -> name.replace("\\", "\\\\"));
            colours.of(unit).ifPresent(colour -> {
                attributes.put("style", DefaultAttribute.createAttribute("filled"));
                attributes.put("fillcolor", DefaultAttribute.createAttribute(colour.fill()));
                attributes.put("color", DefaultAttribute.createAttribute(colour.line()));
            });
            return attributes;
        });
        exporter.setEdgeAttributeProvider(edge -> attributes((float) graph.edges().getEdgeWeight(edge)));
        String text = NetworkGraph.text(exporter, graph.edges());
        int end = text.lastIndexOf('}');
        out.write((text.substring(0, end) + colours.clusters(graph.edges().vertexSet()) + text.substring(end))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Attribute> attributes(float weight) {
        WeightSign sign = WeightSign.of(weight);
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        // Not "weight", which to Graphviz is a whole number from 0 up.
        attributes.put("edge_weight", DefaultAttribute.createAttribute(weight));
        attributes.put("color", DefaultAttribute.createAttribute(sign.colour()));
        if (sign == WeightSign.NEGATIVE) {
            attributes.put("style", DefaultAttribute.createAttribute("dashed"));
        }
        return attributes;
    }
}
