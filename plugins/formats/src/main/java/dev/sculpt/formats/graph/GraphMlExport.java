package dev.sculpt.formats.graph;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.export.NetworkExport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/** Writes a {@link NetworkGraph} in GraphML. */
public final class GraphMlExport implements NetworkExport {

    @Override
    public String ending() {
        return "graphml";
    }

    @Override
    public void write(ExportedNetwork network, OutputStream out) throws IOException {
        NetworkGraph graph = new NetworkGraph(network);
        GraphMLExporter<NetworkGraph.Unit, DefaultWeightedEdge> exporter = new GraphMLExporter<>(NetworkGraph.Unit::id);
        exporter.setVertexLabelAttributeName("label");
        exporter.setExportVertexLabels(true);
        exporter.setExportEdgeWeights(true);
        exporter.registerAttribute("layer", AttributeCategory.NODE, AttributeType.INT);
        exporter.registerAttribute("unit", AttributeCategory.NODE, AttributeType.INT);
        exporter.registerAttribute("bias", AttributeCategory.NODE, AttributeType.FLOAT);
        exporter.registerAttribute("cluster", AttributeCategory.NODE, AttributeType.INT);
        exporter.registerAttribute("module", AttributeCategory.NODE, AttributeType.INT);
        exporter.setVertexAttributeProvider(unit -> graph.attributes(unit, name -> name));
        exporter.setEdgeIdProvider(edge ->
                graph.edges().getEdgeSource(edge).id() + "-" + graph.edges().getEdgeTarget(edge).id());
        out.write(NetworkGraph.text(exporter, graph.edges()).getBytes(StandardCharsets.UTF_8));
    }
}
