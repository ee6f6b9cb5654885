package dev.sculpt.runner.diagnosis;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** True and found hierarchies for tests, and names x0, x1, ... and y0, y1, ... */
final class Truths {

    private Truths() { }

    static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    /** Makes a true hierarchy; each link is {@code {from, to}}. */
    static TrueHierarchy truth(List<TrueModule> modules, int[]... links) {
        return new TrueHierarchy(modules,
                Arrays.stream(links).map(link -> new TrueLink(link[0], link[1])).toList(), false);
    }

    /** Makes a found hierarchy of the same form. */
    static Hierarchy found(List<TrueModule> modules, int[]... links) {
        return new Hierarchy(
                modules.stream().map(module -> new Hierarchy.Module(
                        List.of(List.copyOf(module.inputs()), List.of(), List.copyOf(module.outputs())))).toList(),
                Arrays.stream(links).map(link -> new Hierarchy.Link(link[0], link[1], 1)).toList());
    }

    static Names names(int inputs, int outputs) {
        return new Names(IntStream.range(0, inputs).mapToObj(unit -> "x" + unit).toList(),
                IntStream.range(0, outputs).mapToObj(unit -> "y" + unit).toList());
    }

    /** Returns the numbers from {@code first} to {@code last}. */
    static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
