package dev.sculpt.api.module;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Network;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The quotient graph of the modules: one node per module, and a link where network edges run from units of one module
 * to units of another, or where it is known without them that one reads the other.
 *
 * @param modules the modules by number
 * @param links the edges, ordered by {@code from}, then {@code to}
 * @param bypassing the number of network edges that run past modules: between two that are joined by links over others
 *     alone; 0 where links are not {@link FoundModules#known() known} but those of the edges
 */
public record Hierarchy(List<Module> modules, List<Link> links, int bypassing) {

    /**
     * The units of one module.
     *
     * @param units {@code [layer]} to the units of that layer, ascending; unit layers 0..L
     */
    public record Module(List<List<Integer>> units) {
        public Module {
            units = units.stream().map(List::copyOf).toList();
        }

        /** Returns the module's input units. */
        public List<Integer> inputs() {
            return units.get(0);
        }

        /** Returns the module's output units. */
        public List<Integer> outputs() {
            return units.get(units.size() - 1);
        }

        /** Returns the number of hidden units in the module. */
        public int hidden() {
            return units.subList(1, units.size() - 1).stream().mapToInt(List::size).sum();
        }
    }

    /**
     * An edge between two modules.
     *
     * @param from number of the lower module
     * @param to number of the upper module
     * @param weight the number of network edges it stands for; 0 where the link is {@link FoundModules#known() known} and no
     *     edge of the network runs along it
     */
    public record Link(int from, int to, int weight) {

        /** Returns whether an edge of the network runs along it. */
        public boolean hasEdges() {
            return weight > 0;
        }
    }

    public Hierarchy {
        modules = List.copyOf(modules);
        links = List.copyOf(links);
    }

    /** Creates a hierarchy whose links are those of the network's edges. */
    public Hierarchy(List<Module> modules, List<Link> links) {
        this(modules, links, 0);
    }

    /**
     * Condenses a network by its modules. Only edges between units that are not dropped count.
     *
     * @param modules labels over the whole network, numbered from 0 without gaps
     */
    public static Hierarchy of(Network network, UnitLabels modules) {
        return of(network, FoundModules.of(modules));
    }

    /** Condenses a network by its modules; links that are known are there though no edge runs along them. */
    public static Hierarchy of(Network network, FoundModules modules) {
        Map<Integer, Map<Integer, Integer>> weights = new TreeMap<>();
        modules.known().forEach(read -> weights.computeIfAbsent(read.from(), key -> new TreeMap<>()).put(read.to(), 0));
        int bypassing = count(network, modules, weights);
        List<Link> links = new ArrayList<>();
        weights.forEach((from, targets) -> targets.forEach((to, weight) -> links.add(new Link(from, to, weight))));
        return new Hierarchy(members(modules.labels()), links, bypassing);
    }

    private static List<Module> members(UnitLabels labels) {
        List<List<List<Integer>>> members = new ArrayList<>();
        for (int module = 0; module < labels.count(); module++) {
            List<List<Integer>> units = new ArrayList<>();
            for (int layer = 0; layer < labels.layers(); layer++) {
                units.add(new ArrayList<>());
            }
            members.add(units);
        }
        for (int layer = 0; layer < labels.layers(); layer++) {
            for (int unit = 0; unit < labels.width(layer); unit++) {
                int module = labels.label(layer, unit);
                if (module != UnitLabels.DROPPED) {
                    members.get(module).get(layer).add(unit);
                }
            }
        }
        return members.stream().map(Module::new).toList();
    }

    // Counts edges along links, and returns how many run past modules.
    private static int count(Network network, FoundModules modules, Map<Integer, Map<Integer, Integer>> weights) {
        UnitLabels labels = modules.labels();
        List<BitSet> over = modules.over();
        int bypassing = 0;
        for (int index = 0; index < network.depth(); index++) {
            for (EdgeCursor edge = network.layer(index).cursor(); edge.next(); ) {
                int lower = labels.label(index, edge.from());
                int upper = labels.label(index + 1, edge.to());
                if (lower == upper || lower == UnitLabels.DROPPED || upper == UnitLabels.DROPPED) {
                    continue;
                } else if (over.get(lower).get(upper)) {
                    bypassing++;
                } else {
                    weights.computeIfAbsent(lower, key -> new TreeMap<>()).merge(upper, 1, Integer::sum);
                }
            }
        }
        return bypassing;
    }
}
