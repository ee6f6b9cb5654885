package dev.sculpt.formats.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.formats.Written;
import dev.sculpt.testkit.SampleNetworks;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

class NetworkGraphTest {

    /** Two separate halves: a and b feed hidden unit 0, which feeds p; c and d feed hidden unit 2, which feeds q. */
    private static final ExportedNetwork HALVES = ExportedNetwork
            .of("task", 0, SampleNetworks.of(
                    List.of(4, 3, 2), new int[][] {{0, 0}, {1, 0}, {2, 2}, {3, 2}}, new int[][] {{0, 0}, {2, 1}}))
            .withLabels(new UnitLabels(new int[][] {{0, 0, 1, 1}, {0, -1, 1}, {0, 1}}),
                    new UnitLabels(new int[][] {{1, 1, 0, 0}, {1, -1, 0}, {1, 0}}))
            .withNames(List.of("a", "b", "c", "d"), List.of("p", "q"));

    @Test
    void dot() throws IOException {
        assertEquals("""
                strict digraph network {
                  rankdir=BT;
                  u0_0 [ label="a" layer="0" unit="0" cluster="0" module="1" BLUE ];
                  u1_0 [ label="h1.0" layer="1" unit="0" bias="0.0" cluster="0" module="1" BLUE ];
                  u0_1 [ label="b" layer="0" unit="1" cluster="0" module="1" BLUE ];
                  u0_2 [ label="c" layer="0" unit="2" cluster="1" module="0" YELLOW ];
                  u1_2 [ label="h1.2" layer="1" unit="2" bias="0.0" cluster="1" module="0" YELLOW ];
                  u0_3 [ label="d" layer="0" unit="3" cluster="1" module="0" YELLOW ];
                  u2_0 [ label="p" layer="2" unit="0" bias="0.0" cluster="0" module="1" BLUE ];
                  u2_1 [ label="q" layer="2" unit="1" bias="0.0" cluster="1" module="0" YELLOW ];
                  u0_0 -> u1_0 [ edge_weight="1.0" color="#0072b2" ];
                  u0_1 -> u1_0 [ edge_weight="1.0" color="#0072b2" ];
                  u0_2 -> u1_2 [ edge_weight="1.0" color="#0072b2" ];
                  u0_3 -> u1_2 [ edge_weight="1.0" color="#0072b2" ];
                  u1_0 -> u2_0 [ edge_weight="1.0" color="#0072b2" ];
                  u1_2 -> u2_1 [ edge_weight="1.0" color="#0072b2" ];
                  subgraph cluster_m0 { label="module 0" style="filled,rounded" fillcolor="#eedd882e" \
                color="#8a7410" fontcolor="#8a7410"; u0_2; u1_2; u0_3; u2_1; }
                  subgraph cluster_m1 { label="module 1" style="filled,rounded" fillcolor="#77aadd2e" \
                color="#2f5f93" fontcolor="#2f5f93"; u0_0; u1_0; u0_1; u2_0; }
                }
                """.replace("BLUE", "style=\"filled\" fillcolor=\"#77aadd\" color=\"#2f5f93\"")
                        .replace("YELLOW", "style=\"filled\" fillcolor=\"#eedd88\" color=\"#8a7410\""),
                Written.text(new DotExport(), HALVES));
    }

    @Test
    void graphMlHoldsTheWholeGraph() throws IOException {
        String text = Written.text(new GraphMlExport(), HALVES);
        var read = new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(
                SupplierUtil.createIntegerSupplier(), SupplierUtil.createDefaultWeightedEdgeSupplier());
        SimpleGraphMLImporter<Integer, DefaultWeightedEdge> importer = new SimpleGraphMLImporter<>();
        importer.setEdgeWeightAttributeName("weight");
        importer.importGraph(read, new StringReader(text));

        assertEquals(8, read.vertexSet().size()); // hidden unit 1 has no edge
        assertEquals(6, read.edgeSet().size());
        assertTrue(read.edgeSet().stream().allMatch(edge -> read.getEdgeWeight(edge) == 1));
        assertTrue(text.replaceAll("\\s*\n\\s*", "").contains("<node id=\"u1_2\">"
                + "<data key=\"vertex_label_key\">h1.2</data><data key=\"key0\">1</data><data key=\"key1\">2</data>"
                + "<data key=\"key2\">0.0</data><data key=\"key3\">1</data><data key=\"key4\">0</data></node>"), text);
    }

    /** The true modules are in another order than the found ones: the colour is that of the true one. */
    @Test
    void colourOfAModuleIsThatOfItsTrueOne() throws IOException {
        Map<String, Object> truth = Map.of("links", List.of(), "modules", List.of(
                Map.of("inputs", List.of(2, 3), "outputs", List.of(1)),
                Map.of("inputs", List.of(0, 1), "outputs", List.of(0))));

        String dot = Written.text(new DotExport(), HALVES.withFields(Map.of("truth", truth)));

        String box = " style=\"filled,rounded\" fillcolor=";
        assertTrue(dot.contains("cluster_m0 { label=\"module 0\"" + box + "\"#77aadd2e\""), dot);
        assertTrue(dot.contains("cluster_m1 { label=\"module 1\"" + box + "\"#ee88662e\""), dot);
    }

    @Test
    void whatIsRecordedOtherwiseThanARunDoesIsNoTruth() {
        assertTrue(RecordedTruth.of(Map.of("truth", Map.of("modules", List.of("a"), "links", List.of()))).isEmpty());
        assertTrue(RecordedTruth.of(Map.of("truth", "none")).isEmpty());
        assertTrue(RecordedTruth.of(Map.of()).isEmpty());
    }

    @Test
    void outputsStayWithoutAnyEdge() throws IOException {
        String dot = Written.text(new DotExport(),
                ExportedNetwork.of("task", 0, SampleNetworks.of(List.of(1, 2), new int[][] {{0, 0}})));

        assertTrue(dot.contains("u1_1 [ label=\"y1\""), dot);
        assertEquals(1, dot.lines().filter(line -> line.contains("->")).count());
    }

    /** Graphviz reads a backslash and a quote as a quote and two backslashes as one; XML has no control characters. */
    @Test
    void namesAreWrittenAsTheFormatAsks() throws IOException {
        ExportedNetwork named = ExportedNetwork.of("task", 0, SampleNetworks.of(List.of(2, 1), new int[][] {{0, 0}, {1, 0}}))
                .withNames(List.of("age<30 & \"b\\", "\u0007bell\uFFFF"), List.of("y\n"));

        String dot = Written.text(new DotExport(), named);
        assertTrue(dot.contains("u0_0 [ label=\"age<30 & \\\"b\\\\\" layer"), dot);
        assertTrue(dot.contains("u0_1 [ label=\"\\\\u0007bell\\\\uffff\" layer"), dot);
        String xml = Written.text(new GraphMlExport(), named);
        assertTrue(xml.contains(">age&lt;30 &amp; \"b\\</data>"), xml);
        assertTrue(xml.contains(">\\u0007bell\\uffff</data>"), xml);
        assertTrue(xml.contains(">y\\u000a</data>"), xml);
    }

    /** Nothing is known of clusters and modules; names are numbers. */
    @Test
    void whatIsNotKnownIsLeftOut() throws IOException {
        String dot = Written.text(new DotExport(),
                ExportedNetwork.of("task", 0, SampleNetworks.of(List.of(1, 1), new int[][] {{0, 0}})));

        assertTrue(dot.contains("u0_0 [ label=\"x0\" layer=\"0\" unit=\"0\" ];"), dot);
    }
}
