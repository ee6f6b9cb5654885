package dev.sculpt.runner.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.api.module.Hierarchy.Module;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class UnweightedHierarchyTest {

    @Test
    void everyLinkIsThereOnce() {
        TrueHierarchy truth = new TrueHierarchy(
                List.of(module(List.of(2, 0), List.of()), module(List.of(), List.of()), module(List.of(), List.of(1))),
                List.of(new TrueLink(1, 2), new TrueLink(0, 1), new TrueLink(1, 2)), false);

        assertEquals(new Hierarchy(
                List.of(new Module(List.of(List.of(0, 2), List.of())), new Module(List.of(List.of(), List.of())),
                        new Module(List.of(List.of(), List.of(1)))),
                List.of(new Link(1, 2, 1), new Link(0, 1, 1))), UnweightedHierarchy.of(truth));
    }

    private static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }
}
