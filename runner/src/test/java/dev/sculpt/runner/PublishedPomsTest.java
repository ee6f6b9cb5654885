package dev.sculpt.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What Maven Central asks of a pom, and what whoever depends on our jars relies on. */
class PublishedPomsTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    /** A pom, and the folder that it lies in. */
    private record Pom(Path folder, Document text) {

        static Pom in(Path folder) throws Exception {
            return new Pom(folder, DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(folder.resolve("pom.xml").toFile()));
        }

        String at(String path) throws XPathExpressionException {
            return XPATH.evaluate("/project/" + path, text).strip();
        }

        List<String> all(String path) throws XPathExpressionException {
            NodeList nodes = (NodeList) XPATH.evaluate("/project/" + path, text, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent().strip()).toList();
        }

        boolean isPublished() throws XPathExpressionException {
            return !at("properties/*[name()='maven.deploy.skip']").equals("true");
        }

        boolean isJar() throws XPathExpressionException {
            return at("packaging").isEmpty();
        }
    }

    /** The root and everything below it, profiles included. */
    private static List<Pom> poms() throws Exception {
        List<Pom> poms = new ArrayList<>(List.of(Pom.in(REPOSITORY)));
        for (int i = 0; i < poms.size(); i++) {
            for (String module : poms.get(i).all("descendant::module")) {
                poms.add(Pom.in(poms.get(i).folder().resolve(module)));
            }
        }
        assertTrue(poms.size() > 20, poms.size() + " modules");
        return poms;
    }

    private static SortedSet<String> packages(Path module) throws IOException {
        SortedSet<String> packages = new TreeSet<>();
        Path sources = module.resolve("src/main/java");
        if (Files.exists(sources)) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> packages.add(sources.relativize(file.getParent()).toString().replace('/', '.')));
            }
        }
        return packages;
    }

    @Test
    void everyPomHasANameAndSaysWhatItIsFor() throws Exception {
        for (Pom pom : poms()) {
            assertFalse(pom.at("name").isEmpty(), pom.folder() + " has no name");
            assertFalse(pom.at("description").isEmpty(), pom.folder() + " has no description");
        }
    }

    /** The others have them from their parent. */
    @Test
    void thoseWithoutAParentSayWhereWhoseAndUnderWhichLicence() throws Exception {
        int without = 0;
        for (Pom pom : poms()) {
            if (pom.at("parent/artifactId").isEmpty()) {
                without++;
                for (String path : List.of("url", "licenses/license/name", "licenses/license/url",
                        "developers/developer/name", "scm/connection", "scm/developerConnection", "scm/url")) {
                    assertFalse(pom.at(path).isEmpty(), pom.folder() + ": " + path);
                }
            }
        }
        assertEquals(2, without, "the root and the bill of versions");
    }

    /** Names that a module-info of others requires: the package that all others of the jar are below, and no jar shares. */
    @Test
    void everyJarIsAModuleNamedAfterItsPackage() throws Exception {
        assertEquals("${module.name}", Pom.in(REPOSITORY).at("build/pluginManagement/plugins/plugin"
                + "[artifactId='maven-jar-plugin']/configuration/archive/manifestEntries/Automatic-Module-Name"));
        Map<String, Path> holders = new HashMap<>();
        for (Pom pom : poms()) {
            SortedSet<String> packages = packages(pom.folder());
            if (!packages.isEmpty()) {
                assertEquals(packages.first(), pom.at("properties/*[name()='module.name']"), pom.folder().toString());
                for (String inner : packages) {
                    assertTrue((inner + ".").startsWith(packages.first() + "."), inner);
                    assertNull(holders.put(inner, pom.folder()), inner + " is in two jars");
                }
            }
        }
    }

    @Test
    void theBillOfVersionsNamesWhatIsPublished() throws Exception {
        Pom bill = Pom.in(REPOSITORY.resolve("api/bom"));
        assertEquals(Pom.in(REPOSITORY).at("version"), bill.at("version"));
        SortedSet<String> published = new TreeSet<>();
        for (Pom pom : poms()) {
            boolean ofAProfile = pom.folder().endsWith("plugins/spark");
            if (pom.isJar() && pom.isPublished() && !ofAProfile) {
                published.add(pom.at("artifactId"));
            }
        }
        assertEquals(published, new TreeSet<>(bill.all("dependencyManagement/dependencies/dependency/artifactId")));
    }
}
