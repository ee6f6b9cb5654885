package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.runner.engine.UnitNames;
import dev.sculpt.runner.measure.Hierarchies;
import dev.sculpt.runner.measure.HierarchyGraph;
import java.io.StringReader;
import java.util.List;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

class HierarchyExportTest {

    private static final Hierarchy PAIR = new Hierarchy(
            List.of(Hierarchies.module(List.of(0, 2), 3, List.of()), Hierarchies.module(List.of(), 0, List.of(1))),
            List.of(new Link(0, 1, 4)));
    private static final UnitNames NAMES = new UnitNames(List.of("a", "b", "c\"d\\<"), List.of("p", "q"));

    @Test
    void dot() {
        assertEquals("""
                strict digraph hierarchy {
                  rankdir=BT;
                  m0 [ label="module 0\\nin a c\\"d\\\\<\\nhidden 3" \
                inputs="0 2" hidden="3" outputs="" level="0" shape="box" ];
                  m1 [ label="module 1\\nout q" inputs="" hidden="0" outputs="1" level="1" shape="box" ];
                  m0 -> m1 [ label="4" weight="4" ];
                }
                """, new HierarchyExport(HierarchyGraph.of(PAIR), NAMES).dot().replace("\r\n", "\n"));
    }

    @Test
    void aLinkThatNoEdgeUsesIsDashed() {
        Hierarchy unused = new Hierarchy(PAIR.modules(), List.of(new Link(0, 1, 0)));

        assertTrue(new HierarchyExport(HierarchyGraph.of(unused), NAMES).dot()
                .contains("m0 -> m1 [ label=\"0\" weight=\"0\" style=\"dashed\" ];"));
    }

    @Test
    void graphMlHoldsTheWholeGraph() {
        HierarchyGraph graph = HierarchyGraph.of(Hierarchies.levels());
        String text = new HierarchyExport(graph, UnitNames.numbered(4, 2)).graphMl();
        var read = new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(
                SupplierUtil.createIntegerSupplier(), SupplierUtil.createDefaultWeightedEdgeSupplier());
        SimpleGraphMLImporter<Integer, DefaultWeightedEdge> importer = new SimpleGraphMLImporter<>();
        importer.setEdgeWeightAttributeName("weight");
        importer.importGraph(read, new StringReader(text));
        assertEquals(5, read.vertexSet().size());
        assertEquals(6, read.edgeSet().size());
        assertEquals(12, read.getEdgeWeight(read.getEdge(1, 2)));
        assertEquals(1, read.getEdgeWeight(read.getEdge(0, 3)));
    }

    @Test
    void graphMlNodesSayWhatTheModuleHolds() {
        String text = new HierarchyExport(HierarchyGraph.of(PAIR), NAMES).graphMl().replaceAll("\\s*\n\\s*", "");
        assertTrue(text.contains("<node id=\"m0\">"
                + "<data key=\"vertex_label_key\">module 0; in a c\"d\\&lt;; hidden 3</data>"
                + "<data key=\"key0\">0 2</data><data key=\"key1\">3</data><data key=\"key2\"/>"
                + "<data key=\"key3\">0</data></node>"), text);
        assertTrue(text.contains("<edge id=\"m0-m1\" source=\"m0\" target=\"m1\">"), text);
    }
}
