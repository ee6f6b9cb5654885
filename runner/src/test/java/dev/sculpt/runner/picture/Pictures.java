package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What stands in pictures, for tests. */
final class Pictures {

    private Pictures() { }

    /** Parses a picture, which fails where it is no XML, and demands what every picture has. */
    static Document parsed(Picture picture) {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(picture.file())));
            assertEquals(0, document.getElementsByTagName("script").getLength());
            assertEquals(picture.title(), document.getElementsByTagName("title").item(0).getTextContent());
            assertEquals(picture.description(), document.getElementsByTagName("desc").item(0).getTextContent());
            return document;
        } catch (Exception e) {
            throw new AssertionError(picture.file(), e);
        }
    }

    /** Returns the elements with an attribute. */
    static List<Element> with(Document document, String attribute) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> found = new ArrayList<>();
        for (int index = 0; index < all.getLength(); index++) {
            if (((Element) all.item(index)).hasAttribute(attribute)) {
                found.add((Element) all.item(index));
            }
        }
        return found;
    }
}
