package dev.sculpt.criteria;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.api.module.Hierarchy.Module;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A hierarchy without the numbers of its modules, its hidden units and the weights of its links.
 *
 * <p>By colour refinement (Weisfeiler and Leman, 1968): the first colour of a module is the inputs and outputs
 * that it holds; then, as many times as there are modules, its colour becomes its old one with the sorted colours
 * of the modules that it reads and of those that read it. The shape is the sorted list of the last colours.
 *
 * <p>Equal hierarchies have equal shapes. The reverse can fail only between modules without inputs and outputs
 * that are linked in a symmetric way which refinement cannot see through; such hierarchies count as one. Colours
 * are written as text, and numbered by their rank after each round so that they stay short: the list of colours of
 * every round is part of the shape, which keeps the numbers comparable between hierarchies. Cost: O(m (m + links)
 * log m), m modules.
 *
 * @param rounds the sorted colours of each round
 */
record HierarchyShape(List<List<String>> rounds) {

    /** Returns the shape of a hierarchy. */
    static HierarchyShape of(Hierarchy hierarchy) {
        List<String> colours = hierarchy.modules().stream().map(HierarchyShape::terminals).toList();
        List<List<String>> rounds = new ArrayList<>();
        rounds.add(sorted(colours));
        for (int round = 0; round < hierarchy.modules().size(); round++) {
            colours = refined(ranked(colours), hierarchy.links());
            rounds.add(sorted(colours));
        }
        return new HierarchyShape(List.copyOf(rounds));
    }

    private static String terminals(Module module) {
        return module.inputs() + " " + module.outputs();
    }

    private static List<Integer> ranked(List<String> colours) {
        List<String> distinct = colours.stream().distinct().sorted().toList();
        return colours.stream().map(colour -> Collections.binarySearch(distinct, colour)).toList();
    }

    private static List<String> refined(List<Integer> colours, List<Link> links) {
        List<List<Integer>> below = new ArrayList<>();
        List<List<Integer>> above = new ArrayList<>();
        for (int module = 0; module < colours.size(); module++) {
            below.add(new ArrayList<>());
            above.add(new ArrayList<>());
        }
        for (Link link : links) {
            below.get(link.to()).add(colours.get(link.from()));
            above.get(link.from()).add(colours.get(link.to()));
        }
        List<String> refined = new ArrayList<>();
        for (int module = 0; module < colours.size(); module++) {
            refined.add(colours.get(module) + " " + sorted(below.get(module)) + " " + sorted(above.get(module)));
        }
        return refined;
    }

    private static <T extends Comparable<T>> List<T> sorted(List<T> values) {
        return values.stream().sorted().toList();
    }
}
