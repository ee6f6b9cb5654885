package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.explanation.Explained;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.SmallResults;
import dev.sculpt.runner.engine.UnitNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HierarchyPictureTest {

    @Test
    void aModuleSaysWhatItHoldsAndComputes() {
        Sculpted network = SmallResults.exact(0, "halves", 7).withExplanations(List.of(new Explained(
                "what modules compute", List.of(List.of("y0 = x0 xor x1"), List.of("y1 = x2 and x3")), List.of())));

        assertEquals(List.of("module 0", "out y0", "1 hidden unit", "in x0 x1", "y0 = x0 xor x1",
                        "module 1", "out y1", "1 hidden unit", "in x2 x3", "y1 = x2 and x3"),
                NetworkPictureTest.text(Pictures.parsed(HierarchyPicture.of(network))));
    }

    /** A common statement in one line, and a word of any length whole. */
    @Test
    void aBoxIsAsWideAsItsWords() {
        String common = "y0, not y1 = x0 xor x1, 64 of 64 rows";
        String word = "w".repeat(90);
        Sculpted network = SmallResults.exact(0, "halves", 7).withExplanations(List.of(new Explained(
                "what modules compute", List.of(List.of(common), List.of(word)), List.of())));

        assertTrue(NetworkPictureTest.text(Pictures.parsed(HierarchyPicture.of(network)))
                .containsAll(List.of(common, word)));
    }

    /** Two input modules that a middle one reads, and an output that reads it. */
    @Test
    void aModuleStandsAboveThoseItReads() {
        TrueHierarchy truth = new TrueHierarchy(
                List.of(module(List.of(0, 1), List.of()), module(List.of(2, 3), List.of()), module(List.of(), List.of()),
                        module(List.of(), List.of(0))),
                List.of(new TrueLink(0, 2), new TrueLink(1, 2), new TrueLink(2, 3)), false);
        Document document = Pictures.parsed(HierarchyPicture.of(truth, UnitNames.numbered(4, 1)));

        List<Double> heights = Pictures.with(document, "data-module").stream()
                .map(box -> Double.valueOf(((Element) box.getElementsByTagName("rect").item(0)).getAttribute("y"))).toList();
        assertTrue(heights.get(0) > heights.get(2) && heights.get(2) > heights.get(3), heights.toString());
        assertEquals(heights.get(0), heights.get(1));
        assertEquals(3, Pictures.with(document, "data-to-module").size());
        assertTrue(NetworkPictureTest.text(document).contains("middle"));
    }

    /**
     * Two boxes of a line are 32 high each, the free space between them is 38, and the margins are 12: 126. The space grows
     * to 120 at most.
     */
    @Test
    void levelsStandFurtherApartWhereThereIsRoom() {
        List<TrueLink> up = List.of(new TrueLink(0, 1));
        assertEquals(126, truthOfTwo(up, 0), 0.01);
        assertEquals(150, truthOfTwo(up, 150), 0.01);
        assertEquals(208, truthOfTwo(up, 1000), 0.01);
    }

    /** As boxes without a link, those that read each other are of one level, of which there is nothing to move apart. */
    @Test
    void oneLevelStaysAsItIs() {
        assertEquals(32 + 24, truthOfTwo(List.of(), 150), 0.01);
        List<TrueLink> around = List.of(new TrueLink(0, 1), new TrueLink(1, 0));
        assertEquals(truthOfTwo(around, 0), truthOfTwo(around, 1000), 0.01);
    }

    private static double truthOfTwo(List<TrueLink> links, double wantedHeight) {
        TrueHierarchy truth = new TrueHierarchy(
                List.of(module(List.of(0), List.of()), module(List.of(), List.of(0))), links, false);
        Sculpted small = SmallResults.exact(0, "halves", 7);
        Sculpted network = new Sculpted(small.id(), small.settings(), small.outcome(), small.sculpture(), small.measures(),
                small.tries(), Optional.of(truth), Optional.empty(), 0);
        return HierarchyPicture.truth(network, NetworkView.of(small), wantedHeight).orElseThrow().height();
    }

    /** The link to the last module is not drawn, nor is that module. */
    @Test
    void aLinkIsDrawnAmongTheFirstModulesAlone() {
        List<TrueModule> modules = new ArrayList<>();
        for (int input = 0; input <= HierarchyPicture.MOST_MODULES; input++) {
            modules.add(module(List.of(input), List.of()));
        }
        List<TrueLink> links = List.of(new TrueLink(0, 1), new TrueLink(0, HierarchyPicture.MOST_MODULES));
        Document document = Pictures.parsed(HierarchyPicture.of(
                new TrueHierarchy(modules, links, false), UnitNames.numbered(modules.size(), 1)));

        assertEquals(List.of("1"), Pictures.with(document, "data-to-module").stream()
                .map(link -> link.getAttribute("data-to-module")).toList());
        assertTrue(NetworkPictureTest.text(document).contains("and 1 more module"));
    }

    @Test
    void manyModulesAreCounted() {
        List<TrueModule> modules = new ArrayList<>();
        for (int input = 0; input < 100; input++) {
            modules.add(module(List.of(input), List.of()));
        }
        Document document = Pictures.parsed(
                HierarchyPicture.of(new TrueHierarchy(modules, List.of(), false), UnitNames.numbered(100, 1)));

        assertEquals(HierarchyPicture.MOST_MODULES, Pictures.with(document, "data-module").size());
        assertTrue(NetworkPictureTest.text(document).contains("and 40 more modules"));
    }

    private static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }
}
