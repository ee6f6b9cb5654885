package dev.sculpt.runner.measure;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.api.module.Hierarchy.Module;
import java.util.List;
import java.util.stream.IntStream;

/** Hierarchies for tests. */
public final class Hierarchies {

    private static final List<Integer> NONE = List.of();

    private Hierarchies() { }

    /** Returns a module of a network with one hidden layer. */
    public static Module module(List<Integer> inputs, int hidden, List<Integer> outputs) {
        return new Module(List.of(inputs, IntStream.range(0, hidden).boxed().toList(), outputs));
    }

    /** Two input modules, a middle one that reads both, and two outputs that read it and one input each. */
    public static Hierarchy levels() {
        return new Hierarchy(
                List.of(
                        module(List.of(0, 1), 5, NONE), module(List.of(2, 3), 4, NONE), module(NONE, 6, NONE),
                        module(NONE, 1, List.of(0)), module(NONE, 0, List.of(1))),
                List.of(
                        new Link(0, 2, 3), new Link(0, 3, 1), new Link(1, 2, 12), new Link(1, 4, 2),
                        new Link(2, 3, 4), new Link(2, 4, 1)));
    }

    /** A chain of four whose middle two read each other. */
    public static Hierarchy cycle() {
        return new Hierarchy(
                List.of(module(List.of(0), 1, NONE), module(NONE, 2, NONE), module(NONE, 1, NONE),
                        module(NONE, 0, List.of(0))),
                List.of(new Link(0, 1, 1), new Link(1, 2, 3), new Link(2, 1, 1), new Link(2, 3, 2)));
    }
}
