package dev.sculpt.runner.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A picture as any reader of XML has it. */
record Drawn(Document document) {

    static Drawn of(Picture picture) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return new Drawn(factory.newDocumentBuilder().parse(
                new ByteArrayInputStream(picture.file().getBytes(StandardCharsets.UTF_8))));
    }

    List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index)).toList();
    }

    /** Returns the groups that have an attribute. */
    List<Element> with(String attribute) {
        return elements("g").stream().filter(group -> group.hasAttribute(attribute)).toList();
    }

    List<String> texts() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    /** Returns the elements of a class. */
    long classed(String name) {
        return List.of("rect", "circle", "path", "text").stream().flatMap(kind -> elements(kind).stream())
                .filter(one -> one.getAttribute("class").equals(name)).count();
    }
}
