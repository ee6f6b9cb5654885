package dev.sculpt.functions;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.api.task.TrueHierarchy.TrueSignal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Derives the true hierarchy of a function graph.
 *
 * <ol>
 *   <li>Functions with equal columns are one node, so that copies of an output count as one function.
 *   <li>Nodes that lead to no output are left out, inputs too: they belong to no module.
 *   <li>Inputs and gates with the same set of nodes above them form a group; each output is a group of its own.
 *   <li>A group that reads one group only, and is that group's only reader, joins it, until nothing changes.
 * </ol>
 *
 * <p>The groups that are left are the modules. This gives the modules that Neural Sculpting (NeurIPS 2023,
 * sections 4 and 5) states for all its Boolean tasks. Groups never read each other in a cycle, since whoever reads
 * has fewer nodes above. An output that is constant reads nothing and is a module of its own. Cost: O(groups^2
 * reads).
 */
public final class GraphHierarchy {

    private final Reads graph;
    private final List<Integer> inputs;
    private final List<Integer> outputsByPosition;
    private final Set<Integer> outputs = new TreeSet<>();
    private final List<BitSet> above;
    private final List<SortedSet<Integer>> groups;

    private GraphHierarchy(Reads graph, List<Integer> inputs, List<Integer> outputs) {
        this.graph = graph;
        this.inputs = inputs;
        this.outputsByPosition = outputs;
        this.outputs.addAll(outputs);
        BitSet kept = graph.leadingTo(this.outputs);
        above = graph.above(kept);
        groups = new ArrayList<>(groups(kept));
    }

    /**
     * Finds the modules of a graph.
     *
     * @param graph its lowest nodes are the inputs
     * @param inputs the nodes of the inputs by position
     * @param outputs the nodes of the outputs by position, copies as the node of what they copy
     */
    public static GraphHierarchy of(Reads graph, List<Integer> inputs, List<Integer> outputs) {
        GraphHierarchy hierarchy = new GraphHierarchy(graph, List.copyOf(inputs), List.copyOf(outputs));
        boolean changed = true;
        while (changed) {
            changed = hierarchy.join();
        }
        return hierarchy;
    }

    /**
     * Returns the hierarchy.
     *
     * @param graph its lowest nodes are the inputs
     * @param inputs the nodes of the inputs by position
     * @param outputs the nodes of the outputs by position, copies as the node of what they copy
     * @param hiddenSeparability whether hidden units of different outputs are meant to be apart; by default where there
     *     are two groups of outputs and no gate leads to both
     */
    public static TrueHierarchy derive(
            Reads graph, List<Integer> inputs, List<Integer> outputs, Optional<Boolean> hiddenSeparability) {
        return of(graph, inputs, outputs).hierarchy(hiddenSeparability);
    }

    /**
     * Returns the modules as a hierarchy.
     *
     * @param hiddenSeparability as of {@link #derive}
     */
    public TrueHierarchy hierarchy(Optional<Boolean> hiddenSeparability) {
        return new TrueHierarchy(modules(inputs, outputsByPosition), links(),
                hiddenSeparability.orElseGet(() -> gatesServeOneOfTwoFunctions(inputs.size())));
    }

    /** Returns the position of the module that a node is of, -1 where it leads to no output. */
    public int moduleOf(int node) {
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).contains(node)) {
                return group;
            }
        }
        return -1;
    }

    /** Returns whether a node of another module reads a node. */
    public boolean isHandedOn(int node) {
        int module = moduleOf(node);
        for (int reader = node + 1; reader < graph.size(); reader++) {
            int other = graph.reads().get(reader).contains(node) ? moduleOf(reader) : -1;
            if (other >= 0 && other != module) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns what the modules hand on, inputs apart.
     *
     * @param names of nodes that are no inputs
     * @param values of the same nodes by row
     */
    public List<TrueSignal> signals(SortedMap<Integer, String> names, Map<Integer, BitSet> values) {
        return names.keySet().stream()
                .filter(node -> moduleOf(node) >= 0 && isHandedOn(node))
                .map(node -> new TrueSignal(moduleOf(node), names.get(node), values.get(node)))
                .toList();
    }

    private List<SortedSet<Integer>> groups(BitSet kept) {
        record Key(BitSet above, int output) { }
        Map<Key, SortedSet<Integer>> found = new LinkedHashMap<>();
        kept.stream().forEach(node -> found
                .computeIfAbsent(
                        new Key(above.get(node), outputs.contains(node) ? node : -1), key -> new TreeSet<>())
                .add(node));
        return List.copyOf(found.values());
    }

    // Joins one group to the one below it, if there is one to join.
    private boolean join() {
        List<SortedSet<Integer>> read = reads();
        for (int upper = 0; upper < groups.size(); upper++) {
            if (read.get(upper).size() == 1) {
                int lower = read.get(upper).first();
                if (read.stream().filter(others -> others.contains(lower)).count() == 1) {
                    groups.get(lower).addAll(groups.get(upper));
                    groups.remove(upper);
                    return true;
                }
            }
        }
        return false;
    }

    // Per group, the other groups that it reads.
    private List<SortedSet<Integer>> reads() {
        int[] groupOf = new int[graph.size()];
        for (int group = 0; group < groups.size(); group++) {
            for (int node : groups.get(group)) {
                groupOf[node] = group;
            }
        }
        List<SortedSet<Integer>> reads = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            SortedSet<Integer> read = new TreeSet<>();
            groups.get(group).forEach(node -> graph.reads().get(node).forEach(other -> read.add(groupOf[other])));
            read.remove(group);
            reads.add(read);
        }
        return reads;
    }

    private List<TrueModule> modules(List<Integer> inputs, List<Integer> outputs) {
        return groups.stream()
                .map(group -> new TrueModule(positions(inputs, group), positions(outputs, group)))
                .toList();
    }

    private static SortedSet<Integer> positions(List<Integer> nodes, Set<Integer> group) {
        SortedSet<Integer> positions = new TreeSet<>();
        for (int position = 0; position < nodes.size(); position++) {
            if (group.contains(nodes.get(position))) {
                positions.add(position);
            }
        }
        return positions;
    }

    private List<TrueLink> links() {
        List<SortedSet<Integer>> reads = reads();
        List<TrueLink> links = new ArrayList<>();
        for (int from = 0; from < groups.size(); from++) {
            for (int to = 0; to < groups.size(); to++) {
                if (reads.get(to).contains(from)) {
                    links.add(new TrueLink(from, to));
                }
            }
        }
        return links;
    }

    private boolean gatesServeOneOfTwoFunctions(int inputs) {
        List<SortedSet<Integer>> functions =
                groups.stream().filter(group -> group.stream().anyMatch(outputs::contains)).toList();
        if (functions.size() != 2) {
            return false;
        }
        for (int gate = inputs; gate < graph.size(); gate++) {
            BitSet reached = above.get(gate);
            long served = functions.stream()
                    .filter(function -> function.stream()
                            .anyMatch(node -> outputs.contains(node) && reached.get(node)))
                    .count();
            if (served > 1) {
                return false;
            }
        }
        return true;
    }
}
