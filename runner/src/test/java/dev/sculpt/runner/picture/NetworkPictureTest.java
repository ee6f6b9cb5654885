package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.engine.SmallResults;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Of the network of two halves: 4 inputs, hidden units 0 to 2 of which unit 1 is dead, 2 outputs. */
class NetworkPictureTest {

    private static Map<String, Element> units(Drawn drawn) {
        Map<String, Element> units = new TreeMap<>();
        drawn.with("data-unit").forEach(unit -> units.put(unit.getAttribute("data-unit"), unit));
        return units;
    }

    private static double y(Element unit) {
        return Double.parseDouble(((Element) unit.getElementsByTagName("circle").item(0)).getAttribute("cy"));
    }

    @Test
    void everyLivingUnitStandsInTheRowOfItsLayerInputsBelow() throws Exception {
        Map<String, Element> units = units(Drawn.of(NetworkPicture.of(SmallResults.exact(0, "halves", 3))));

        assertEquals(List.of("0.0", "0.1", "0.2", "0.3", "1.0", "1.2", "2.0", "2.1"), List.copyOf(units.keySet()));
        assertTrue(y(units.get("0.0")) > y(units.get("1.0")) && y(units.get("1.0")) > y(units.get("2.0")));
        assertEquals(y(units.get("0.0")), y(units.get("0.3")));
    }

    @Test
    void everyModuleIsABoxAndItsUnitsHaveItsNumber() throws Exception {
        Drawn drawn = Drawn.of(NetworkPicture.of(SmallResults.exact(0, "halves", 3)));

        assertEquals(Stream.of("0", "0", "1", "1", "0", "1", "0", "1").toList(),
                units(drawn).values().stream().map(unit -> unit.getAttribute("data-module")).toList());
        assertEquals(2, drawn.texts().stream().filter(text -> text.matches("m(odule )?[01]")).count());
    }

    @Test
    void unitsAreNamedAndSoIsTheTask() throws Exception {
        List<String> texts = Drawn.of(NetworkPicture.of(SmallResults.exact(7, "halves", 3))).texts();

        assertTrue(texts.containsAll(List.of("x0", "x3", "y0", "y1", "inputs", "hidden 1", "outputs")), texts.toString());
        assertTrue(texts.contains("network 7: halves 4-3-2, seed 3"), texts.toString());
    }

    @Test
    void whatIsExactHasNoMarks() throws Exception {
        assertEquals(0, Drawn.of(NetworkPicture.of(SmallResults.exact(0, "halves", 3))).classed("wrong"));
    }

    @Test
    void whatIsWrongIsMarkedAndSaid() throws Exception {
        Drawn drawn = Drawn.of(NetworkPicture.of(SmallResults.wrong(0, "halves", 3)));

        assertTrue(drawn.classed("wrong") > 0);
        assertTrue(String.join(" ", drawn.texts()).contains("x0 x1 and x2 x3 are one module, should be two"),
                drawn.texts().toString());
    }

    /** An input has the colour of its true module, whatever module it was found in. */
    @Test
    void aFunctionHasOneColourInEveryNetwork() throws Exception {
        Map<String, Element> exact = units(Drawn.of(NetworkPicture.of(SmallResults.exact(0, "halves", 3))));
        Map<String, Element> wrong = units(Drawn.of(NetworkPicture.of(SmallResults.wrong(1, "halves", 4))));

        for (String input : List.of("0.0", "0.1", "0.2", "0.3", "2.0", "2.1")) {
            assertEquals(exact.get(input).getAttribute("data-function"), wrong.get(input).getAttribute("data-function"));
        }
        assertFalse(exact.get("0.0").getAttribute("data-function").equals(exact.get("0.2").getAttribute("data-function")));
    }

    @Test
    void namesOfStrangersAreText() throws Exception {
        String name = "<script>alert('&')</script>\u0000\"]]>";
        Picture picture = NetworkPicture.of(SmallResults.exact(0, name, 3));
        Drawn drawn = Drawn.of(picture);

        assertEquals(0, drawn.elements("script").size());
        assertTrue(drawn.texts().get(0).startsWith("network 0: <script>alert('&')</script>"), drawn.texts().get(0));
        assertFalse(picture.inline("a").contains("<script"));
    }

    @Test
    void anElementOfAPageHasNeitherStyleNorScript() {
        String inline = NetworkPicture.of(SmallResults.wrong(0, "halves", 3)).inline("card-0");

        assertTrue(inline.startsWith("<svg ") && inline.contains("id=\"card-0\""), inline);
        assertFalse(inline.contains("<style") || inline.contains(" style=") || inline.contains(" onclick"), inline);
    }

    @Test
    void aReaderOfTheScreenIsToldWhatThereIs() throws Exception {
        Drawn drawn = Drawn.of(NetworkPicture.of(SmallResults.exact(0, "halves", 3)));

        assertEquals("img", drawn.document().getDocumentElement().getAttribute("role"));
        assertTrue(drawn.elements("desc").get(0).getTextContent().contains(
                "Module 0: inputs x0 x1, 1 hidden units, outputs y0."), drawn.elements("desc").get(0).getTextContent());
    }
}
