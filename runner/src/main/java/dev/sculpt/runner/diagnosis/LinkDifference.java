package dev.sculpt.runner.diagnosis;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.ModuleGraph;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The links that are missing or too many between modules that are right, that is, hold the same inputs and outputs. Modules
 * in the middle are matched by the links that they share with these. Where their number is wrong, a link in place of a way
 * over them, or the other way round, is no difference of its own.
 */
final class LinkDifference {

    private final TrueHierarchy truth;
    private final Hierarchy found;
    private final Names names;
    private final List<TrueModule> foundModules;
    private final Graph<Integer, DefaultEdge> trueLinks;
    private final Graph<Integer, DefaultEdge> foundLinks;

    /** Takes a true hierarchy over the inputs that count, and a found one whose modules that hold any are the same. */
    LinkDifference(TrueHierarchy truth, Hierarchy found, Names names) {
        this.truth = truth;
        this.found = found;
        this.names = names;
        this.foundModules = found.modules().stream()
                .map(module -> new TrueModule(new TreeSet<>(module.inputs()), new TreeSet<>(module.outputs())))
                .toList();
        this.trueLinks = modules(truth.modules().size());
        truth.links().forEach(link -> trueLinks.addEdge(link.from(), link.to()));
        this.foundLinks = modules(foundModules.size());
        found.links().forEach(link -> foundLinks.addEdge(link.from(), link.to()));
    }

    private static Graph<Integer, DefaultEdge> modules(int count) {
        Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        IntStream.range(0, count).forEach(graph::addVertex);
        return graph;
    }

    /** Returns a phrase for each difference, of true links in their order before found ones in theirs. */
    List<String> phrases() {
        boolean allMatch = truth.modules().size() == foundModules.size();
        if (ModuleGraph.of(truth).equals(ModuleGraph.of(found))) {
            return List.of(); // whatever the match below, which need not be the best where modules in the middle are alike
        }
        Map<Integer, Integer> foundOf = matches();
        Map<Integer, Integer> trueOf = new TreeMap<>();
        foundOf.forEach((one, other) -> trueOf.put(other, one));
        List<String> phrases = new ArrayList<>();
        truth.links().forEach(link -> {
            Integer from = foundOf.get(link.from());
            Integer to = foundOf.get(link.to());
            if (from != null && to != null && !leads(foundLinks, from, to, allMatch)) {
                phrases.add(phrase(link.to(), link.from(), "does not read", "should"));
            }
        });
        found.links().forEach(link -> {
            Integer from = trueOf.get(link.from());
            Integer to = trueOf.get(link.to());
            if (from != null && to != null && !leads(trueLinks, from, to, allMatch)) {
                phrases.add(phrase(to, from, "reads", "should not"));
            }
        });
        return phrases;
    }

    private static boolean leads(Graph<Integer, DefaultEdge> links, int from, int to, boolean directly) {
        return links.containsEdge(from, to) || !directly && reaches(links, from, to, new TreeSet<>());
    }

    private static boolean reaches(Graph<Integer, DefaultEdge> links, int from, int to, TreeSet<Integer> seen) {
        return from == to || seen.add(from) && links.outgoingEdgesOf(from).stream()
                .anyMatch(link -> reaches(links, links.getEdgeTarget(link), to, seen));
    }

    // The found module of each true one.
    private Map<Integer, Integer> matches() {
        Map<Integer, Integer> matches = new TreeMap<>();
        List<Integer> middles = new ArrayList<>();
        for (int module = 0; module < truth.modules().size(); module++) {
            int other = foundModules.indexOf(truth.modules().get(module));
            if (isMiddle(truth.modules().get(module))) {
                middles.add(module);
            } else if (other >= 0) {
                matches.put(module, other);
            }
        }
        List<Integer> foundMiddles = IntStream.range(0, foundModules.size())
                .filter(module -> isMiddle(foundModules.get(module))).boxed().toList();
        Graph<Integer, DefaultWeightedEdge> shared = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, middles.size() + foundMiddles.size()).forEach(shared::addVertex);
        for (int i = 0; i < middles.size(); i++) {
            for (int j = 0; j < foundMiddles.size(); j++) {
                shared.setEdgeWeight(shared.addEdge(i, middles.size() + j),
                        1 + shared(middles.get(i), foundMiddles.get(j), matches));
            }
        }
        Overlap.match(shared, middles.size()).forEach((one, other) ->
                matches.put(middles.get(one), foundMiddles.get(other)));
        return matches;
    }

    private int shared(int middle, int foundMiddle, Map<Integer, Integer> matches) {
        return (int) matches.entrySet().stream().filter(known ->
                trueLinks.containsEdge(known.getKey(), middle) && foundLinks.containsEdge(known.getValue(), foundMiddle)
                || trueLinks.containsEdge(middle, known.getKey()) && foundLinks.containsEdge(foundMiddle, known.getValue()))
                .count();
    }

    private static boolean isMiddle(TrueModule module) {
        return module.inputs().isEmpty() && module.outputs().isEmpty();
    }

    private String phrase(int reader, int read, String what, String should) {
        return name(reader) + " " + what + " " + name(read) + ", " + should;
    }

    private String name(int module) {
        TrueModule one = truth.modules().get(module);
        long middles = truth.modules().stream().filter(LinkDifference::isMiddle).count();
        return !isMiddle(one) ? "the module of " + names.module(one)
                : middles == 1 ? "the middle module" : "a middle module";
    }
}
