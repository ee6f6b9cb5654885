package dev.sculpt.api.module;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A hierarchy, found or true, without the numbers of its modules, its hidden units and the weights of its links. Two are
 * equal where the modules of one can be matched with those of the other such that inputs, outputs and links are the same.
 *
 * <p>The match is searched for among modules of one colour. Colours come from colour refinement (Weisfeiler and Leman,
 * 1968): the first colour of a module is the inputs and outputs that it holds; then, as many times as there are modules,
 * its colour becomes its old one with the sorted colours of the modules that it reads and of those that read it. They are
 * written as text, and numbered by their rank after each round so that they stay short. Where the colours of any round
 * differ, so do the hierarchies; where all are the same, the last ones nearly always leave no choice. Cost: O(m (m +
 * links) log m) with m modules; comparing two is exponential where many modules hold neither inputs nor outputs and are
 * linked alike.
 */
public final class ModuleGraph {

    private final Set<TrueLink> links;
    private final List<List<String>> rounds; // the sorted colours of each
    private final List<String> colours; // the last one of each module

    private ModuleGraph(List<TrueModule> modules, Stream<TrueLink> links) {
        this.links = links.collect(Collectors.toUnmodifiableSet());
        List<String> current = modules.stream().map(module -> module.inputs() + " " + module.outputs()).toList();
        List<List<String>> sorted = new ArrayList<>(List.of(sorted(current)));
        for (int round = 0; round < modules.size(); round++) {
            current = refined(ranked(current));
            sorted.add(sorted(current));
        }
        this.rounds = List.copyOf(sorted);
        this.colours = current;
    }

    /** Returns the graph of a found hierarchy. */
    public static ModuleGraph of(Hierarchy found) {
        return new ModuleGraph(
                found.modules().stream().map(module ->
                        new TrueModule(new TreeSet<>(module.inputs()), new TreeSet<>(module.outputs()))).toList(),
                found.links().stream().map(link -> new TrueLink(link.from(), link.to())));
    }

    /** Returns the graph of a true hierarchy, over all of its inputs. */
    public static ModuleGraph of(TrueHierarchy truth) {
        return new ModuleGraph(truth.modules(), truth.links().stream());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleGraph graph && links.size() == graph.links.size() && rounds.equals(graph.rounds)
                && isMatched(graph, new ArrayList<>());
    }

    @Override
    public int hashCode() {
        return rounds.hashCode();
    }

    // Whether a match of the first modules, by their numbers, can be carried on to all.
    private boolean isMatched(ModuleGraph other, List<Integer> matches) {
        int next = matches.size();
        if (next == colours.size()) {
            return true;
        }
        for (int candidate = 0; candidate < colours.size(); candidate++) {
            if (colours.get(next).equals(other.colours.get(candidate)) && !matches.contains(candidate)
                    && isLinkedAlike(other, matches, candidate)) {
                matches.add(candidate);
                if (isMatched(other, matches)) {
                    return true;
                }
                matches.remove(next);
            }
        }
        return false;
    }

    private boolean isLinkedAlike(ModuleGraph other, List<Integer> matches, int candidate) {
        int next = matches.size();
        for (int module = 0; module < next; module++) {
            int match = matches.get(module);
            if (isLinked(module, next) != other.isLinked(match, candidate)
                    || isLinked(next, module) != other.isLinked(candidate, match)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLinked(int from, int to) {
        return links.contains(new TrueLink(from, to));
    }

    private List<String> refined(List<Integer> ranks) {
        List<List<Integer>> below = new ArrayList<>();
        List<List<Integer>> above = new ArrayList<>();
        for (int module = 0; module < ranks.size(); module++) {
            below.add(new ArrayList<>());
            above.add(new ArrayList<>());
        }
        for (TrueLink link : links) {
            below.get(link.to()).add(ranks.get(link.from()));
            above.get(link.from()).add(ranks.get(link.to()));
        }
        List<String> refined = new ArrayList<>();
        for (int module = 0; module < ranks.size(); module++) {
            refined.add(ranks.get(module) + " " + sorted(below.get(module)) + " " + sorted(above.get(module)));
        }
        return List.copyOf(refined);
    }

    private static List<Integer> ranked(List<String> colours) {
        List<String> distinct = colours.stream().distinct().sorted().toList();
        return colours.stream().map(colour -> Collections.binarySearch(distinct, colour)).toList();
    }

    private static <T extends Comparable<T>> List<T> sorted(List<T> values) {
        return values.stream().sorted().toList();
    }
}
