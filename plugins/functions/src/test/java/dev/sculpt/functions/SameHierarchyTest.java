package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SameHierarchyTest {

    private static final TrueModule LEFT = module(List.of(0), List.of());
    private static final TrueModule RIGHT = module(List.of(1), List.of());
    private static final TrueModule TOP = module(List.of(), List.of(0));
    private static final TrueModule MIDDLE = module(List.of(), List.of());

    private static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    /** Links as in {@code "0-2 1-2"}. */
    private static TrueHierarchy hierarchy(String links, TrueModule... modules) {
        List<TrueLink> all = new ArrayList<>();
        for (String link : links.split(" ")) {
            all.add(new TrueLink(link.charAt(0) - '0', link.charAt(2) - '0'));
        }
        return new TrueHierarchy(List.of(modules), all, false);
    }

    @Test
    void numbersDoNotMatter() {
        assertTrue(SameHierarchy.of(hierarchy("0-2 1-2", LEFT, RIGHT, TOP), hierarchy("2-0 1-0", TOP, LEFT, RIGHT)));
    }

    @Test
    void linksDo() {
        assertFalse(SameHierarchy.of(hierarchy("0-2 1-2", LEFT, RIGHT, TOP), hierarchy("0-1 1-2", LEFT, RIGHT, TOP)));
        assertFalse(SameHierarchy.of(hierarchy("0-2 1-2", LEFT, RIGHT, TOP), hierarchy("0-2", LEFT, RIGHT, TOP)));
    }

    @Test
    void inputsDo() {
        TrueModule both = module(List.of(0, 1), List.of());

        assertFalse(SameHierarchy.of(hierarchy("0-1", both, TOP), hierarchy("0-1", LEFT, TOP)));
    }

    /** A chain of two in the middle, numbered upwards and downwards; and the same modules side by side. */
    @Test
    void modulesInTheMiddleAreMatchedByTheirLinks() {
        TrueHierarchy up = hierarchy("0-2 2-3 3-4 1-3", LEFT, RIGHT, MIDDLE, MIDDLE, TOP);
        TrueHierarchy down = hierarchy("0-3 3-2 2-4 1-2", LEFT, RIGHT, MIDDLE, MIDDLE, TOP);
        TrueHierarchy beside = hierarchy("0-2 2-4 3-4 1-3", LEFT, RIGHT, MIDDLE, MIDDLE, TOP);

        assertTrue(SameHierarchy.of(up, down));
        assertFalse(SameHierarchy.of(up, beside));
    }
}
