package dev.sculpt.tasks;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Derives the true hierarchy of a function graph.
 *
 * <ol>
 *   <li>Functions with equal columns are one node, so that copies of an output count as one function.
 *   <li>Nodes that reach no output are left out.
 *   <li>Inputs and gates with the same set of nodes above them form a group; each output is a group of its own.
 *   <li>A group that reads one group only, and is that group's only reader, joins it, until nothing changes.
 * </ol>
 *
 * <p>This gives the numbers of modules that Neural Sculpting states for all its Boolean tasks. Cost: O(nodes^2) besides
 * the columns.
 */
final class GraphHierarchy {

    private final int inputs;
    private final List<String> outputNames;
    private final int copies;
    /** Node of each name: inputs first, then one node per distinct column in the order given. */
    private final Map<String, Integer> nodes = new HashMap<>();
    /** Per node, the nodes it reads. */
    private final List<SortedSet<Integer>> reads = new ArrayList<>();
    private final Set<Integer> outputs = new TreeSet<>();

    /**
     * Creates the nodes.
     *
     * @param columns of all names, each standing after all that it reads
     * @param outputNames in order, without copies
     */
    GraphHierarchy(List<String> inputNames, Map<String, Expression> functions, Map<String, BitSet> columns,
            List<String> outputNames, int copies) {
        this.inputs = inputNames.size();
        this.outputNames = outputNames;
        this.copies = copies;
        for (String input : inputNames) {
            nodes.put(input, reads.size());
            reads.add(new TreeSet<>());
        }
        Map<BitSet, Integer> byColumn = new HashMap<>();
        columns.forEach((name, column) -> {
            if (functions.containsKey(name)) {
                nodes.put(name, byColumn.computeIfAbsent(column, key -> add(functions.get(name))));
            }
        });
        outputNames.forEach(name -> outputs.add(nodes.get(name)));
    }

    private int add(Expression function) {
        SortedSet<Integer> read = new TreeSet<>();
        function.names().forEach(name -> read.add(nodes.get(name)));
        reads.add(read);
        return reads.size() - 1;
    }

    /**
     * Returns the hierarchy.
     *
     * @param hiddenSeparability whether hidden units of different outputs are meant to be apart; by default where there
     *     are two groups of outputs and no gate leads to both
     */
    TrueHierarchy derive(Optional<Boolean> hiddenSeparability) {
        List<BitSet> above = nodesAbove();
        int[] group = groups(above);
        join(group);
        return hierarchy(group, hiddenSeparability, above);
    }

    private List<BitSet> nodesAbove() {
        List<BitSet> above = new ArrayList<>();
        reads.forEach(node -> above.add(new BitSet()));
        for (int node = reads.size() - 1; node >= 0; node--) { // a reader has a larger number than what it reads
            for (int read : reads.get(node)) {
                above.get(read).or(above.get(node));
                above.get(read).set(node);
            }
        }
        BitSet live = new BitSet();
        for (int node = 0; node < reads.size(); node++) {
            int reader = node;
            if (outputs.contains(node) || outputs.stream().anyMatch(output -> above.get(reader).get(output))) {
                live.set(node);
            }
        }
        for (int node = 0; node < reads.size(); node++) {
            if (live.get(node)) {
                above.get(node).and(live);
            } else {
                above.set(node, null);
            }
        }
        return above;
    }

    // Group of each node, -1 where it reaches no output.
    private int[] groups(List<BitSet> above) {
        int[] group = new int[reads.size()];
        Map<BitSet, Integer> byNodesAbove = new HashMap<>();
        int next = 0;
        for (int node = 0; node < group.length; node++) {
            if (above.get(node) == null) {
                group[node] = -1;
            } else if (outputs.contains(node)) {
                group[node] = next++;
            } else {
                Integer known = byNodesAbove.putIfAbsent(above.get(node), next);
                group[node] = known == null ? next++ : known;
            }
        }
        return group;
    }

    private void join(int[] group) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int upper : groupsOf(group)) {
                Set<Integer> read = neighbours(group, upper, true);
                if (read.size() == 1) {
                    int lower = read.iterator().next();
                    if (neighbours(group, lower, false).equals(Set.of(upper))) {
                        replace(group, upper, lower);
                        changed = true;
                        break;
                    }
                }
            }
        }
    }

    private static SortedSet<Integer> groupsOf(int[] group) {
        SortedSet<Integer> groups = new TreeSet<>();
        for (int one : group) {
            if (one >= 0) {
                groups.add(one);
            }
        }
        return groups;
    }

    // The groups that a group reads, or those that read it.
    private Set<Integer> neighbours(int[] group, int of, boolean below) {
        Set<Integer> neighbours = new TreeSet<>();
        for (int node = 0; node < group.length; node++) {
            for (int read : reads.get(node)) {
                if (group[node] >= 0 && group[node] != group[read] && (below ? group[node] : group[read]) == of) {
                    neighbours.add(below ? group[read] : group[node]);
                }
            }
        }
        return neighbours;
    }

    private static void replace(int[] group, int old, int now) {
        for (int node = 0; node < group.length; node++) {
            group[node] = group[node] == old ? now : group[node];
        }
    }

    private TrueHierarchy hierarchy(int[] group, Optional<Boolean> hiddenSeparability, List<BitSet> above) {
        Map<Integer, Integer> position = new LinkedHashMap<>();
        groupsOf(group).forEach(one -> position.put(one, position.size()));
        List<SortedSet<Integer>> inputsOf = new ArrayList<>();
        List<SortedSet<Integer>> outputsOf = new ArrayList<>();
        position.keySet().forEach(one -> {
            inputsOf.add(new TreeSet<>());
            outputsOf.add(new TreeSet<>());
        });
        for (int input = 0; input < inputs; input++) {
            if (group[input] >= 0) {
                inputsOf.get(position.get(group[input])).add(input);
            }
        }
        for (int output = 0; output < outputNames.size() * copies; output++) {
            String name = outputNames.get(output % outputNames.size());
            outputsOf.get(position.get(group[nodes.get(name)])).add(output);
        }
        List<TrueModule> modules = new ArrayList<>();
        List<TrueLink> links = new ArrayList<>();
        position.forEach((one, index) -> {
            modules.add(new TrueModule(inputsOf.get(index), outputsOf.get(index)));
            neighbours(group, one, false).forEach(reader -> links.add(new TrueLink(index, position.get(reader))));
        });
        return new TrueHierarchy(
                modules, links, hiddenSeparability.orElseGet(() -> functionsShareNoGate(group, above)));
    }

    private boolean functionsShareNoGate(int[] group, List<BitSet> above) {
        Set<Integer> outputGroups = new TreeSet<>();
        outputs.forEach(output -> outputGroups.add(group[output]));
        boolean apart = outputGroups.size() == 2;
        for (int node = inputs; node < reads.size() && apart; node++) {
            Set<Integer> reached = new TreeSet<>();
            if (above.get(node) != null) {
                above.get(node).stream().filter(outputs::contains).forEach(output -> reached.add(group[output]));
            }
            apart = reached.size() <= 1;
        }
        return apart;
    }
}
