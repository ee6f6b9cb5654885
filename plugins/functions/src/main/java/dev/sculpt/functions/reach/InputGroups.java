package dev.sculpt.functions.reach;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Decomposition;
import dev.sculpt.functions.OutputFunction;
import dev.sculpt.functions.SignalGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The inputs of a network in groups, each of which serves a sub-function of its own.
 *
 * <ol>
 *   <li>Inputs that reach the same functions are a class.
 *   <li>Where several functions are reached, a class falls into its components: inputs are together where a unit of the
 *       first hidden layer reads both. Components of two or more inputs are groups where the shortest description of the
 *       task that may use them gives them a gate; all else of the class is one group. Where there is no table to describe,
 *       as for pictures, they are groups where the network hands on as little of them as gates would, by intervention
 *       ({@link ComponentClasses}); where nothing is known of the rows, what no unit reads together is taken to be apart.
 * </ol>
 */
final class InputGroups {

    /** The most inputs whose components are held against a table. */
    private static final int MOST_DESCRIBED = BooleanTable.MOST_INPUTS;

    private final Network network;
    private final LivingUnits living;
    private final FunctionsReached reached;
    private final Optional<BooleanTable> table;
    private final Optional<ComponentClasses> classes;

    /**
     * Creates a finder.
     *
     * @param table of the task, or of the network's own outputs, where there is one
     * @param classes says by intervention what has a gate, where there is no table
     */
    InputGroups(Network network, LivingUnits living, FunctionsReached reached, Optional<BooleanTable> table,
            Optional<ComponentClasses> classes) {
        this.network = network;
        this.living = living;
        this.reached = reached;
        this.table = table;
        this.classes = classes;
    }

    /**
     * Inputs of one sub-function.
     *
     * @param inputs at least one
     * @param functions that they reach
     */
    record Group(BitSet inputs, BitSet functions) { }

    /** Returns the groups of the living inputs, in the order of their lowest inputs. */
    List<Group> find() {
        Map<BitSet, BitSet> classes = new LinkedHashMap<>();
        for (int input : living.units(0)) {
            classes.computeIfAbsent(reached.functions(0, input), functions -> new BitSet()).set(input);
        }
        List<Group> groups = new ArrayList<>();
        classes.forEach((functions, inputs) -> {
            List<BitSet> components = functions.cardinality() < 2 ? List.of(inputs) : components(inputs);
            (components.size() < 2 ? components : confirmed(components))
                    .forEach(group -> groups.add(new Group(group, functions)));
        });
        groups.sort((one, other) -> Integer.compare(one.inputs.nextSetBit(0), other.inputs.nextSetBit(0)));
        return groups;
    }

    private List<BitSet> components(BitSet inputs) {
        List<BitSet> components = new ArrayList<>();
        inputs.stream().forEach(input -> {
            BitSet single = new BitSet();
            single.set(input);
            components.add(single);
        });
        for (int unit : living.units(1)) {
            BitSet read = new BitSet();
            for (EdgeCursor edge = network.layer(0).edgesInto(unit); edge.next(); ) {
                read.set(edge.from());
            }
            join(components, read);
        }
        return components;
    }

    // Components that a set meets become one, in the place of the first.
    private static void join(List<BitSet> components, BitSet read) {
        BitSet joined = null;
        Iterator<BitSet> each = components.iterator();
        while (each.hasNext()) {
            BitSet component = each.next();
            if (component.intersects(read) && joined == null) {
                joined = component;
            } else if (component.intersects(read)) {
                joined.or(component);
                each.remove();
            }
        }
    }

    private List<BitSet> confirmed(List<BitSet> components) {
        Predicate<BitSet> haveGate;
        if (table.isPresent() && network.width(0) <= MOST_DESCRIBED) {
            haveGate = described(components);
        } else if (classes.isPresent()) {
            haveGate = component -> component.cardinality() >= 2 && classes.get().haveGate(component);
        } else {
            return components;
        }
        List<BitSet> groups = new ArrayList<>();
        BitSet rest = new BitSet();
        for (BitSet component : components) {
            if (haveGate.test(component)) {
                groups.add(component);
            } else {
                rest.or(component);
            }
        }
        if (!rest.isEmpty()) {
            groups.add(rest);
        }
        return groups;
    }

    private Predicate<BitSet> described(List<BitSet> components) {
        Set<Integer> sets = new LinkedHashSet<>();
        for (BitSet component : components) {
            if (component.cardinality() >= 2) {
                sets.add((int) component.toLongArray()[0]);
            }
        }
        List<OutputFunction> functions = OutputFunction.of(table.get());
        SignalGraph shortest = Decomposition.of(table.get().inputs(), functions, sets).get(0);
        return component -> shortest.gates().stream().anyMatch(gate -> gate.reads().equals(positions(component)));
    }

    private static Set<Integer> positions(BitSet set) {
        return set.stream().boxed().collect(Collectors.toSet());
    }
}
