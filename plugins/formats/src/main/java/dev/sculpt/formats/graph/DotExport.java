package dev.sculpt.formats.graph;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.export.NetworkExport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;

/** Writes a {@link NetworkGraph} in the DOT language of Graphviz, drawn from the inputs up. */
public final class DotExport implements NetworkExport {

    @Override
    public String ending() {
        return "dot";
    }

    @Override
    public void write(ExportedNetwork network, OutputStream out) throws IOException {
        NetworkGraph graph = new NetworkGraph(network);
        DOTExporter<NetworkGraph.Unit, DefaultWeightedEdge> exporter = new DOTExporter<>(NetworkGraph.Unit::id);
        exporter.setGraphIdProvider(() -> "network");
        exporter.setGraphAttributeProvider(() -> Map.of("rankdir", DefaultAttribute.createAttribute("BT")));
        exporter.setVertexAttributeProvider(unit -> graph.attributes(unit, name -> name.replace("\\", "\\\\")));
        exporter.setEdgeAttributeProvider(edge -> // not "weight", which to Graphviz is a whole number from 0 up
                Map.of("edge_weight", DefaultAttribute.createAttribute((float) graph.edges().getEdgeWeight(edge))));
        out.write(NetworkGraph.text(exporter, graph.edges()).getBytes(StandardCharsets.UTF_8));
    }
}
