package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.picture.GrowthPicture.Measured;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GrowthPictureTest {

    private static List<String> attributes(Document document, String style, String name) {
        return Pictures.with(document, name).stream().filter(element -> element.getAttribute("class").equals(style))
                .map(element -> element.getAttribute(name)).toList();
    }

    /*
     * From 1e5 to 1e8 operations over 620 pixels from 62 on, from 0.1 to 100 ms over 380 down from 56. 1e6 operations in
     * 1 ms are one power from the left and one from below: 62 + 620 / 3 and 56 + 380 * 2 / 3; 1e7 in 10 ms one more.
     */
    @Test
    void pointsStandAtTheirPowers() {
        Document document = Pictures.parsed(GrowthPicture.of(
                List.of(new Measured("a", 1e6, 1), new Measured("b", 9e5, 0.5), new Measured("c", 1e7, 10)), 10));

        List<String> across = attributes(document, "dot-first", "cx");
        List<String> down = attributes(document, "dot-first", "cy");
        assertEquals(List.of("268.67", "309.33"), List.of(across.get(0), down.get(0)));
        assertEquals(List.of("475.33", "182.67"), List.of(across.get(2), down.get(2)));
        assertEquals(List.of("1e5", "1e6", "1e7", "1e8"), Pictures.with(document, "class").stream()
                .map(Element::getTextContent).filter(text -> text.matches("1e\\d")).toList());
    }

    /** At the peak of 10 GFLOP/s, 1e6 operations take 0.1 ms, and 1e8 take 10: from the left below to two thirds up. */
    @Test
    void theLineOfThePeakIsCutToTheChart() {
        Document document = Pictures.parsed(GrowthPicture.of(
                List.of(new Measured("a", 1e6, 1), new Measured("b", 9e5, 0.5), new Measured("c", 1e7, 10)), 10));

        assertEquals("M268.67 436L682 182.67", attributes(document, "target", "d").get(0));
    }

    /** Four points at nearly one place: each name at another corner. A name at the right edge is left of its point. */
    @Test
    void namesDoNotCoverEachOther() {
        Document document = Pictures.parsed(GrowthPicture.of(List.of(
                new Measured("one", 3e5, 1), new Measured("two", 3e5, 1.01),
                new Measured("three", 3.01e5, 1), new Measured("four", 3.01e5, 1.01), new Measured("edge", 9.9e5, 1)), 10));

        List<Element> names = Pictures.with(document, "class").stream()
                .filter(element -> element.getAttribute("class").equals("small")).toList();
        assertEquals(4, names.subList(0, 4).stream().map(name -> name.getAttribute("x").substring(0, 2) + " "
                + name.getAttribute("y").substring(0, 2)).distinct().count(), names.toString());
        assertTrue(Double.parseDouble(names.get(4).getAttribute("x")) < 675 - TextSize.of("edge", 12));
    }

    @Test
    void whatIsSaidOfAPointIsItsShareOfThePeak() {
        Picture picture = GrowthPicture.of(List.of(new Measured("wide <48>", 2e6, 1)), 10);

        assertEquals("Milliseconds by additions and multiplications: wide <48>: 1.00 ms, 2.00e+06 operations, "
                + "20.0 % of peak.", picture.description());
        assertTrue(Pictures.parsed(picture).getDocumentElement().getTextContent().contains("wide <48>"));
    }
}
