package dev.sculpt.api.module;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Why the living units of a network cannot be put into the modules of a hierarchy. */
public sealed interface Obstacle {

    /**
     * A neighbour of a unit, in the layer below or above it.
     *
     * @param unit within its layer
     * @param modules those that it may be in, at least one
     */
    record Neighbour(int unit, SortedSet<Integer> modules) {
        public Neighbour {
            modules = Collections.unmodifiableSortedSet(new TreeSet<>(modules));
        }
    }

    /**
     * No module of a unit would allow its edges to these neighbours, all together; without any one of them one would.
     * Without neighbours above it <em>reads</em> true modules that nothing reads together, without neighbours below it
     * <em>serves</em> modules that nothing serves together, else it reads and serves what no module connects. An output has
     * its own module, which may not read the neighbour below.
     *
     * @param layer unit layer, in 1..L
     * @param unit within the layer
     * @param below neighbours it reads
     * @param above neighbours that read it
     */
    record Clash(int layer, int unit, List<Neighbour> below, List<Neighbour> above) implements Obstacle {
        public Clash {
            below = List.copyOf(below);
            above = List.copyOf(above);
        }
    }

    /**
     * Wherever a hidden unit is put, other units are left without a module.
     *
     * @param layer unit layer, in 1..L-1
     * @param unit within the layer
     */
    record NoPlace(int layer, int unit) implements Obstacle { }

    /**
     * An input or output with living edges belongs to no module.
     *
     * @param layer 0 or L
     * @param unit within the layer
     */
    record NoModule(int layer, int unit) implements Obstacle { }

    /**
     * An input belongs to a module and has no living edge.
     *
     * @param unit the input
     */
    record IgnoredInput(int unit) implements Obstacle { }

    /**
     * No unit can be in a middle module: one that has neither inputs nor outputs.
     *
     * @param module its position
     */
    record EmptyMiddle(int module) implements Obstacle { }
}
