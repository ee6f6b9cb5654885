package dev.sculpt.runner.run;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.runner.engine.UnitNames;
import dev.sculpt.runner.measure.HierarchyGraph;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/**
 * A hierarchy in formats of other programs. Every module is a vertex {@code m0, m1, ...} with a label, its inputs
 * and outputs (positions, with spaces between), its number of hidden units and its level; every edge has its
 * weight, and is dashed in DOT where that is 0: no edge of the network runs along it. The same hierarchy gives the same
 * text.
 */
public final class HierarchyExport {

    private static final int LABEL_WIDTH = 60;

    private final HierarchyGraph hierarchy;
    private final UnitNames names;

    /** Creates the export of a hierarchy whose inputs and outputs have names. */
    public HierarchyExport(HierarchyGraph hierarchy, UnitNames names) {
        this.hierarchy = hierarchy;
        this.names = names;
    }

    /** Returns the hierarchy in the DOT language of Graphviz, drawn from the inputs up. */
    public String dot() {
        DOTExporter<Integer, DefaultWeightedEdge> exporter = new DOTExporter<>(HierarchyExport::id);
        exporter.setGraphIdProvider(() -> "hierarchy");
        exporter.setGraphAttributeProvider(() -> Map.of("rankdir", DefaultAttribute.createAttribute("BT")));
        exporter.setVertexAttributeProvider(module -> {
            Map<String, Attribute> attributes = attributes(module, "\\n", // a line break within a DOT label
                    name -> name.replace("\\", "\\\\"));
            attributes.put("shape", DefaultAttribute.createAttribute("box"));
            return attributes;
        });
        exporter.setEdgeAttributeProvider(edge -> {
            Map<String, Attribute> attributes = new LinkedHashMap<>();
            attributes.put("label", DefaultAttribute.createAttribute(weight(edge)));
            attributes.put("weight", DefaultAttribute.createAttribute(weight(edge)));
            if (weight(edge) == 0) {
                attributes.put("style", DefaultAttribute.createAttribute("dashed"));
            }
            return attributes;
        });
        return text(exporter);
    }

    /** Returns the hierarchy in GraphML. */
    public String graphMl() {
        GraphMLExporter<Integer, DefaultWeightedEdge> exporter = new GraphMLExporter<>(HierarchyExport::id);
        exporter.setVertexLabelAttributeName("label");
        exporter.setExportVertexLabels(true);
        exporter.setExportEdgeWeights(true);
        exporter.registerAttribute("inputs", AttributeCategory.NODE, AttributeType.STRING);
        exporter.registerAttribute("hidden", AttributeCategory.NODE, AttributeType.INT);
        exporter.registerAttribute("outputs", AttributeCategory.NODE, AttributeType.STRING);
        exporter.registerAttribute("level", AttributeCategory.NODE, AttributeType.INT);
        exporter.setVertexAttributeProvider(module -> attributes(module, "; ", name -> name));
        exporter.setEdgeIdProvider(edge -> id(hierarchy.graph().getEdgeSource(edge)) + "-"
                + id(hierarchy.graph().getEdgeTarget(edge)));
        return text(exporter);
    }

    private <X extends BaseExporter<Integer, DefaultWeightedEdge> & GraphExporter<Integer, DefaultWeightedEdge>>
            String text(X exporter) {
        StringWriter text = new StringWriter();
        exporter.exportGraph(hierarchy.graph(), text);
        return text.toString();
    }

    private static String id(int module) {
        return "m" + module;
    }

    private int weight(DefaultWeightedEdge edge) {
        return (int) hierarchy.graph().getEdgeWeight(edge);
    }

    private Map<String, Attribute> attributes(int number, String lineBreak, UnaryOperator<String> escaped) {
        Hierarchy.Module module = hierarchy.hierarchy().modules().get(number);
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put("label", DefaultAttribute.createAttribute(label(number, module, lineBreak, escaped)));
        attributes.put("inputs", DefaultAttribute.createAttribute(positions(module.inputs())));
        attributes.put("hidden", DefaultAttribute.createAttribute(module.hidden()));
        attributes.put("outputs", DefaultAttribute.createAttribute(positions(module.outputs())));
        attributes.put("level", DefaultAttribute.createAttribute(hierarchy.levels().get(number)));
        return attributes;
    }

    private String label(int number, Hierarchy.Module module, String lineBreak, UnaryOperator<String> escaped) {
        StringJoiner label = new StringJoiner(lineBreak);
        label.add("module " + number);
        if (!module.inputs().isEmpty()) {
            label.add("in " + escaped.apply(names.inputs(module.inputs(), LABEL_WIDTH)));
        }
        if (module.hidden() > 0) {
            label.add("hidden " + module.hidden());
        }
        if (!module.outputs().isEmpty()) {
            label.add("out " + escaped.apply(names.outputs(module.outputs(), LABEL_WIDTH)));
        }
        return label.toString();
    }

    private static String positions(List<Integer> units) {
        return units.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
