package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Sculpture;
import dev.sculpt.runner.engine.SmallResults;
import dev.sculpt.runner.engine.UnitNames;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class NetworkPictureTest {

    private static final Sculpted EXACT = SmallResults.exact(0, "halves", 7);
    private static final Sculpted WRONG = SmallResults.wrong(1, "halves", 7);

    /** The network of the small results: 4 inputs, hidden units 0 and 2, 2 outputs, 6 edges. */
    @Test
    void everyUnitEdgeAndModuleIsThere() {
        Document document = Pictures.parsed(NetworkPicture.of(EXACT));

        assertEquals(List.of("0.0", "0.1", "0.2", "0.3", "1.0", "1.2", "2.0", "2.1"),
                Pictures.with(document, "data-unit").stream().map(unit -> unit.getAttribute("data-unit")).sorted().toList());
        Map<String, String> edges = new TreeMap<>(Pictures.with(document, "data-weight").stream().collect(Collectors.toMap(
                edge -> edge.getAttribute("data-from") + " " + edge.getAttribute("data-to"),
                edge -> edge.getAttribute("data-module"))));
        assertEquals("{0.0 1.0=0, 0.1 1.0=0, 0.2 1.2=1, 0.3 1.2=1, 1.0 2.0=0, 1.2 2.1=1}", edges.toString());
        assertTrue(text(document).containsAll(List.of("x0", "x3", "y0", "y1", "module 0", "true hierarchy")),
                text(document).toString());
    }

    /** Of two layers of 10 all 100 edges, and of the same one edge for each unit. */
    @Test
    void whatIsHardlySculptedIsSaidInTheCaption() {
        for (boolean dense : List.of(true, false)) {
            boolean[] mask = new boolean[100];
            for (int edge = 0; edge < 100; edge++) {
                mask[edge] = dense || edge % 11 == 0;
            }
            float[] weights = new float[100];
            Arrays.fill(weights, 1);
            List<String> names = IntStream.range(0, 10).mapToObj(unit -> "u" + unit).toList();
            UnitLabels one = new UnitLabels(new int[][] {new int[10], new int[10]});
            Network network = new Network(List.of(new Layer(10, 10, weights, mask, new float[10])));
            Sculpted small = new Sculpted(EXACT.id(), EXACT.settings(), EXACT.outcome(),
                    new Sculpture(network, new UnitNames(names, names), one, one, Hierarchy.of(network, one), List.of()),
                    Map.of(), EXACT.tries(), Optional.empty(), Optional.empty(), 0);

            assertEquals(dense, text(Pictures.parsed(NetworkPicture.of(small))).stream()
                    .anyMatch(line -> line.endsWith("; hardly sculpted, so that modules say little")), "dense " + dense);
        }
    }

    /** A chain of an input, a hidden unit and an output has two edges; one without the hidden unit has one. */
    @Test
    void oneAloneIsSingular() {
        assertEquals("Layers from the inputs, below, to the outputs: 1 hidden unit, 2 edges (100 %), 1 module, "
                + "accuracy 100 %. Module 0: inputs x0, 1 hidden unit, outputs y0.", chain(2));
        assertEquals("Layers from the inputs, below, to the outputs: 0 hidden units, 1 edge (100 %), 1 module, "
                + "accuracy 100 %. Module 0: inputs x0, 0 hidden units, outputs y0.", chain(1));
    }

    private static String chain(int edges) {
        UnitLabels one = new UnitLabels(new int[edges + 1][1]);
        Network network = new Network(IntStream.range(0, edges)
                .mapToObj(layer -> new Layer(1, 1, new float[] {1}, new boolean[] {true}, new float[1])).toList());
        Sculpture sculpture = new Sculpture(network, UnitNames.numbered(1, 1), one, one, Hierarchy.of(network, one),
                List.of());
        return NetworkPicture.of(new Sculpted(EXACT.id(), EXACT.settings(), EXACT.outcome(), sculpture, Map.of(),
                EXACT.tries(), Optional.empty(), Optional.empty(), 0)).description();
    }

    @Test
    void inputsAreLowest() {
        List<Element> units = Pictures.with(Pictures.parsed(NetworkPicture.of(EXACT)), "data-unit");
        Map<String, Double> heights = units.stream().collect(Collectors.toMap(unit -> unit.getAttribute("data-unit"),
                unit -> Double.valueOf(((Element) unit.getElementsByTagName("circle").item(0)).getAttribute("cy"))));

        assertTrue(heights.get("0.0") > heights.get("1.0") && heights.get("1.0") > heights.get("2.0"), heights.toString());
        assertEquals(heights.get("0.0"), heights.get("0.3"));
    }

    /** All in one module: it stands for the first function, so that what is of the second is marked. */
    @Test
    void whatIsWrongIsMarked() {
        Document document = Pictures.parsed(NetworkPicture.of(WRONG));
        List<String> ringed = Pictures.with(document, "data-unit").stream()
                .filter(unit -> unit.getElementsByTagName("circle").getLength() == 2)
                .map(unit -> unit.getAttribute("data-unit")).toList();

        assertEquals(List.of("0.2", "0.3", "2.1"), ringed);
        assertTrue(text(document).stream().anyMatch(line -> line.startsWith("✗ not chosen: x0 x1 and x2 x3 are one module")),
                text(document).toString());
        assertTrue(text(document).contains("not found"));
        assertTrue(Pictures.with(Pictures.parsed(NetworkPicture.of(EXACT)), "class").stream()
                .noneMatch(element -> element.getAttribute("class").equals("wrong")));
    }

    @Test
    void anInputHasTheColourOfItsFunctionWhereverItIs() {
        assertEquals(functions(EXACT), functions(WRONG));
        assertEquals("{0.0=0, 0.1=0, 0.2=1, 0.3=1, 2.0=0, 2.1=1}", functions(EXACT).toString());
    }

    private static Map<String, String> functions(Sculpted network) {
        return Pictures.with(Pictures.parsed(NetworkPicture.of(network)), "data-unit").stream()
                .filter(unit -> !unit.getAttribute("data-unit").startsWith("1."))
                .collect(Collectors.toMap(unit -> unit.getAttribute("data-unit"),
                        unit -> unit.getAttribute("data-function"), (one, other) -> one, TreeMap::new));
    }

    @Test
    void aNameThatIsAScriptIsText() {
        Picture picture = NetworkPicture.of(SmallResults.exact(0, "<script>alert(\"1\")</script>", 7));

        assertTrue(Pictures.parsed(picture).getElementsByTagName("title").item(0).getTextContent().contains("<script>"));
        assertFalse(picture.inline("n0").contains("<script"), picture.inline("n0"));
    }

    @Test
    void withinAPageThereIsNoStyleAndIdsAreItsOwn() {
        String inline = NetworkPicture.of(EXACT).inline("n3-network");

        assertFalse(inline.contains("<style") || inline.contains("style="), inline);
        assertTrue(inline.contains("aria-labelledby=\"n3-network-title n3-network-desc\""), inline);
    }

    /** A tab is shown as two characters: units have space between them for the names as they stand there, none is cut. */
    @Test
    void aNameThatIsWrittenOutHasItsSpace() {
        String name = "a\tb\tc\td";
        UnitNames names = new UnitNames(List.of(name, "x1", "x2", "x3"), List.of("y0", "y1"));
        Sculpture found = EXACT.sculpture();
        Sculpture renamed = new Sculpture(found.network(), names, found.modules(), found.modules(), found.hierarchy(),
                List.of());
        Sculpted network = new Sculpted(EXACT.id(), EXACT.settings(), EXACT.outcome(), renamed, EXACT.measures(),
                EXACT.tries(), EXACT.truth(), EXACT.diagnosis(), 0);

        assertTrue(text(Pictures.parsed(NetworkPicture.of(network))).contains("a\\tb\\tc\\td"),
                text(Pictures.parsed(NetworkPicture.of(network))).toString());
    }

    @Test
    void theSameNetworkGivesTheSameText() {
        assertEquals(NetworkPicture.of(WRONG).file(), NetworkPicture.of(SmallResults.wrong(1, "halves", 7)).file());
    }

    /** Modules of inputs, in the middle, and of outputs: each title stands elsewhere. */
    @Test
    void noEdgeRunsThroughATitle() {
        UnitLabels modules = new UnitLabels(new int[][] {{0, 0, 1, 1}, {2, -1, 3}, {4, 4}});
        Document document = Pictures.parsed(NetworkPicture.of(inModules(modules)));
        List<Rectangle2D> titles = Pictures.with(document, "data-title").stream().map(NetworkPictureTest::textBox).toList();

        assertEquals(Set.of("ABOVE", "BELOW", "BESIDE"), Pictures.with(document, "data-title").stream()
                .map(title -> title.getAttribute("data-title")).collect(Collectors.toSet()));
        for (Element edge : Pictures.with(document, "data-weight")) {
            double[] ends = Stream.of(edge.getAttribute("d").substring(1).split("[L ]")).mapToDouble(Double::parseDouble)
                    .toArray();
            titles.forEach(title -> assertFalse(title.intersectsLine(ends[0], ends[1], ends[2], ends[3]),
                    title + " " + edge.getAttribute("d")));
        }
        assertTrue(text(document).containsAll(List.of("module 0", "✗ module 2", "✗ module 4")), text(document).toString());
    }

    private static Sculpted inModules(UnitLabels modules) {
        Network network = WRONG.sculpture().network();
        Sculpture sculpture = new Sculpture(network, SmallResults.NAMES, modules, modules, Hierarchy.of(network, modules),
                List.of());
        return new Sculpted(WRONG.id(), WRONG.settings(), WRONG.outcome(), sculpture, WRONG.measures(), WRONG.tries(),
                WRONG.truth(), WRONG.diagnosis(), 0);
    }

    private static Rectangle2D textBox(Element title) {
        Element text = (Element) title.getElementsByTagName("text").item(0);
        return new Rectangle2D.Double(Double.parseDouble(text.getAttribute("x")),
                Double.parseDouble(text.getAttribute("y")) - 10, TextSize.of(text.getTextContent(), 12), 12);
    }

    @Test
    void theTrueHierarchyStandsInTheMiddleOfTheHeight() {
        Document document = Pictures.parsed(NetworkPicture.of(EXACT));
        Element truth = (Element) Pictures.with(document, "data-module").stream()
                .filter(box -> box.getElementsByTagName("rect").item(0) != null).reduce((one, last) -> last).orElseThrow()
                .getParentNode().getParentNode();
        double down = Double.parseDouble(truth.getAttribute("transform").replaceAll(".* |\\)", ""));

        assertTrue(down > 100, truth.getAttribute("transform"));
    }

    static List<String> text(Document document) {
        return IntStream.range(0, document.getElementsByTagName("text").getLength())
                .mapToObj(index -> document.getElementsByTagName("text").item(index).getTextContent()).toList();
    }
}
