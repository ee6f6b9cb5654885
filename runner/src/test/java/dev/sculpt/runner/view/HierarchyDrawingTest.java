package dev.sculpt.runner.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.runner.engine.UnitNames;
import dev.sculpt.runner.measure.Hierarchies;
import dev.sculpt.runner.measure.HierarchyGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HierarchyDrawingTest {

    private static final int WIDTH = HierarchyDrawing.WIDTH;
    private static final DrawingNotes NOTES = new DrawingNotes(
            List.of("seeds  50 of 50", "seeds  50 of 50", "seeds  48 of 50", "", ""),
            List.of("48/50", "", "9/50", "4/50", "", "47/50"), true);

    @Test
    void levels() {
        assertEquals("""
                  ┌────────────┐
                  │ module 3   │   ┌────────────┐
                  │ out    y0  │   │ module 4   │
                  │ hidden 1   │   │ out    y1  │
                  └────────────┘   └────────────┘
                       ▲     ▲       ▲      ▲
                       1     4       1      2
                       │     └────┬──┘      │
                       │   ┌──────┴─────┐   │
                       │   │ module 2   │   │
                       │   │ hidden 6   │   │
                       │   └────────────┘   │
                       │     ▲        ▲     │
                       │     3        12    │
                       └┬────┘        └────┬┘
                ┌───────┴──────┐   ┌───────┴──────┐
                │ module 0     │   │ module 1     │
                │ hidden 5     │   │ hidden 4     │
                │ in     x0 x1 │   │ in     x2 x3 │
                └──────────────┘   └──────────────┘
                """, HierarchyDrawing.of(Hierarchies.levels(), UnitNames.numbered(4, 2), WIDTH));
    }

    @Test
    void linksThatNoEdgeUsesAndEdgesPastModulesAreSaid() {
        Hierarchy pair = new Hierarchy(
                List.of(Hierarchies.module(List.of(0), 1, List.of()), Hierarchies.module(List.of(), 0, List.of(0))),
                List.of(new Link(0, 1, 0)), 3);

        assertEquals("""
                ┌───────────┐
                │ module 1  │
                │ out    y0 │
                └───────────┘
                      ▲
                      0
                ┌─────┴─────┐
                │ module 0  │
                │ hidden 1  │
                │ in     x0 │
                └───────────┘
                0: a link of the function along which no edge of the network runs
                3 edges run past modules that lie on their way
                """, HierarchyDrawing.of(pair, UnitNames.numbered(1, 1), WIDTH));
    }

    @Test
    void notesStandInBoxesAndBelowWeights() {
        assertEquals("""
                ┌──────────────────┐
                │ module 3         │   ┌──────────────────┐
                │ out    y0        │   │ module 4         │
                │ hidden 1         │   │ out    y1        │
                └──────────────────┘   └──────────────────┘
                      ▲          ▲       ▲       ▲
                      1          4       1       2
                      │          │     47/50    4/50
                      │          └──┬────┘       │
                      │   ┌─────────┴────────┐   │
                      │   │ module 2         │   │
                      │   │ hidden 6         │   │
                      │   │ seeds  48 of 50  │   │
                      │   └──────────────────┘   │
                      │     ▲              ▲     │
                      │     3              12    │
                      │   48/50           9/50   │
                      └──┬──┘              └───┬─┘
                ┌────────┴────────┐   ┌────────┴────────┐
                │ module 0        │   │ module 1        │
                │ hidden 5        │   │ hidden 4        │
                │ in     x0 x1    │   │ in     x2 x3    │
                │ seeds  50 of 50 │   │ seeds  50 of 50 │
                └─────────────────┘   └─────────────────┘
                """, HierarchyDrawing.of(Hierarchies.levels(), UnitNames.numbered(4, 2), NOTES, WIDTH));
    }

    @Test
    void notesStandInListsToo() {
        assertEquals("""
                level 0
                    module 0: in x0 x1, hidden 5, seeds 50 of 50 → 2 (3, 48/50), 3 (1)
                    module 1: in x2 x3, hidden 4, seeds 50 of 50 → 2 (12, 9/50), 4 (2, 4/50)
                level 1
                    module 2: hidden 6, seeds 48 of 50 → 3 (4), 4 (1, 47/50)
                level 2
                    module 3: hidden 1, out y0
                    module 4: out y1
                """, new HierarchyListing(HierarchyGraph.of(Hierarchies.levels()), UnitNames.numbered(4, 2), NOTES,
                        WIDTH).modules());
    }

    @Test
    void cycleIsListedBelow() {
        assertEquals("""
                               ┌───────────┐
                               │ module 3  │
                               │ out    y0 │
                               └───────────┘
                                     ▲
                                     2
                ┌──────────┐   ┌─────┴────┐
                │ module 1 │   │ module 2 │
                │ hidden 2 │   │ hidden 1 │
                └──────────┘   └──────────┘
                      ▲
                      1
                ┌─────┴─────┐
                │ module 0  │
                │ hidden 1  │
                │ in     x0 │
                └───────────┘
                in a cycle:
                    1 → 2 (3), 2 → 1 (1)
                """, HierarchyDrawing.of(Hierarchies.cycle(), UnitNames.numbered(1, 1), WIDTH));
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertEquals("", HierarchyDrawing.of(new Hierarchy(List.of(), List.of()), UnitNames.numbered(0, 0), WIDTH));
    }

    @Test
    void wideLevelIsWrapped() {
        // Six boxes of 13 columns and the edge to the next row, with gaps of 3, are 6 * 16 + 1 = 97 wide; a
        // seventh box would not fit.
        List<Hierarchy.Module> modules = new ArrayList<>();
        modules.add(Hierarchies.module(List.of(0), 1, List.of()));
        List<Link> links = new ArrayList<>();
        for (int output = 0; output < 8; output++) {
            modules.add(Hierarchies.module(List.of(), 0, List.of(output)));
            links.add(new Link(0, 1 + output, 1 + output));
        }
        assertEquals("""
                                                                                       ┌───────────┐   ┌───────────┐
                                                                                       │ module 7  │   │ module 8  │
                                                                                       │ out    y6 │   │ out    y7 │
                                                                                       └───────────┘   └───────────┘
                                                                                                 ▲              ▲
                                                                                                 7              8
                                                                                                 └──────────────┤
                ┌───────────┐   ┌───────────┐   ┌───────────┐   ┌───────────┐   ┌───────────┐   ┌───────────┐   │
                │ module 1  │   │ module 2  │   │ module 3  │   │ module 4  │   │ module 5  │   │ module 6  │   │
                │ out    y0 │   │ out    y1 │   │ out    y2 │   │ out    y3 │   │ out    y4 │   │ out    y5 │   │
                └───────────┘   └───────────┘   └───────────┘   └───────────┘   └───────────┘   └───────────┘   │
                      ▲           ▲               ▲               ▲               ▲               ▲             │
                      1           2               3               4               5               6             │
                      ├───────────┴───────────────┴───────────────┴───────────────┴───────────────┴─────────────┘
                ┌─────┴─────┐
                │ module 0  │
                │ hidden 1  │
                │ in     x0 │
                └───────────┘
                """, HierarchyDrawing.of(new Hierarchy(modules, links), UnitNames.numbered(1, 8), WIDTH));
    }

    @Test
    void whatIsTooWideIsListed() {
        // Forty modules on each of two levels, every one read by all of the next: 40 edges pass at 4 columns each.
        List<Hierarchy.Module> modules = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int module = 0; module < 80; module++) {
            modules.add(module < 40
                    ? Hierarchies.module(List.of(module), 0, List.of())
                    : Hierarchies.module(List.of(), 0, List.of(module - 40)));
            for (int to = 40; module < 40 && to < 80; to++) {
                links.add(new Link(module, to, 1));
            }
        }
        String text = HierarchyDrawing.of(new Hierarchy(modules, links), UnitNames.numbered(40, 40), WIDTH);
        assertTrue(text.startsWith("level 0\n    module 0: in x0 → 40 (1), 41 (1), 42 (1)"), text);
        assertTrue(text.endsWith("\n    module 79: out y39\n"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= WIDTH), text);
    }

    @Test
    void everyLinkOfARandomHierarchyEndsInAnArrow() {
        SplittableRandom random = new SplittableRandom(3);
        for (int trial = 0; trial < 300; trial++) {
            int size = random.nextInt(1, 13);
            List<Hierarchy.Module> modules = new ArrayList<>();
            List<Link> links = new ArrayList<>();
            for (int module = 0; module < size; module++) {
                modules.add(Hierarchies.module(List.of(module), random.nextInt(3), List.of()));
                for (int to = module + 1; to < size; to++) {
                    if (random.nextInt(4) == 0) {
                        links.add(new Link(module, to, random.nextInt(1, 200)));
                    }
                }
            }
            Hierarchy hierarchy = new Hierarchy(modules, links);
            int width = random.nextInt(60, WIDTH + 1);
            String text = HierarchyDrawing.of(hierarchy, UnitNames.numbered(size, 0), width);
            assertTrue(text.lines().allMatch(line -> line.length() <= width), text);
            assertNotesFit(hierarchy, random, width);
            long arrows = text.chars().filter(character -> character == '▲' || character == '→').count();
            assertTrue(arrows == links.size() || text.startsWith("level 0"), text);
            for (Link link : links) {
                assertTrue(text.contains(String.valueOf(link.weight())), text);
            }
            for (int module = 0; module < size; module++) {
                assertTrue(text.contains("module " + module), text);
            }
        }
    }

    // Each note is told from its neighbours, and none goes beyond the width.
    private static void assertNotesFit(Hierarchy hierarchy, SplittableRandom random, int width) {
        List<String> modules = hierarchy.modules().stream().map(module -> "seeds  48 of 50").toList();
        List<String> links = new ArrayList<>();
        hierarchy.links().forEach(link -> links.add(random.nextBoolean() ? "" : "4" + links.size() % 10 + "/50"));
        String text = HierarchyDrawing.of(hierarchy, UnitNames.numbered(hierarchy.modules().size(), 0),
                new DrawingNotes(modules, links, true), width);

        assertTrue(text.lines().allMatch(line -> line.length() <= width), text);
        long noted = links.stream().filter(note -> !note.isEmpty()).count();
        assertEquals(noted, Pattern.compile("(?<=[ (\n│])4\\d/50(?=[ )\n│])").matcher(text).results().count(), text);
    }

    /** Two inputs that a middle module reads, and an output that reads it: without weights. */
    @Test
    void aTrueHierarchyHasNoWeights() {
        TrueHierarchy truth = new TrueHierarchy(
                List.of(module(List.of(0, 1), List.of()), module(List.of(), List.of()), module(List.of(), List.of(0))),
                List.of(new TrueLink(0, 1), new TrueLink(1, 2)), false);
        assertEquals("""
                  ┌───────────┐
                  │ module 2  │
                  │ out    y0 │
                  └───────────┘
                        ▲
                        │
                  ┌─────┴────┐
                  │ module 1 │
                  │ middle   │
                  └──────────┘
                        ▲
                        │
                ┌───────┴──────┐
                │ module 0     │
                │ in     x0 x1 │
                └──────────────┘
                """, HierarchyDrawing.of(truth, UnitNames.numbered(2, 1), WIDTH));
    }

    @Test
    void aWideTrueHierarchyIsListed() {
        List<TrueModule> modules = new ArrayList<>();
        List<TrueLink> links = new ArrayList<>();
        for (int input = 0; input < 40; input++) {
            modules.add(module(List.of(input), List.of()));
            links.add(new TrueLink(input, 40));
        }
        modules.add(module(List.of(), List.of(0)));
        String text = HierarchyDrawing.of(new TrueHierarchy(modules, links, false), UnitNames.numbered(40, 1), WIDTH);
        assertTrue(text.startsWith("level 0\n    module 0: in x0 → 40\n    module 1: in x1 → 40\n"), text);
        assertTrue(text.endsWith("level 1\n    module 40: out y0\n"), text);
    }

    private static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    @Test
    void ofManyModulesTheFirstAreDrawnAndTheRestCounted() {
        int modules = 1500;
        List<Hierarchy.Module> each = IntStream.range(0, modules).mapToObj(unit -> new Hierarchy.Module(
                List.of(List.of(unit), List.of(unit)))).toList();
        List<Hierarchy.Link> links = List.of(new Hierarchy.Link(0, 1, 2), new Hierarchy.Link(0, 1499, 7));

        List<String> lines = HierarchyDrawing.of(new Hierarchy(each, links), UnitNames.numbered(modules, modules), WIDTH)
                .lines().toList();

        assertEquals("and 1380 more modules, with 1 link", lines.get(lines.size() - 1));
        assertEquals(1, lines.stream().filter(line -> line.contains("│ module 119 ")).count());
        assertEquals(0, lines.stream().filter(line -> line.contains("│ module 120 ")).count());
    }
}
