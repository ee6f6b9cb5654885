package dev.sculpt.functions;

import dev.sculpt.api.module.ModuleGraph;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The hierarchies that a Boolean task may have, told from its table alone: those of the graphs that a {@link Decomposition}
 * finds. Every one is valid: each function can be computed along its links.
 *
 * @param described the hierarchies, each once, the shortest first; at least one
 * @param candidates the sets of inputs that may have gates
 * @param found how the graphs were searched
 */
public record Identification(List<Described> described, CandidateSets candidates, Decomposition.Found found) {

    /** Lengths that differ by less are the same, but for the order of their sums. */
    private static final double SAME_LENGTH = 1e-9;

    /**
     * A hierarchy with its shortest graph.
     *
     * @param hierarchy the modules
     * @param graph of which these are
     * @param bits the length of the graph's description
     */
    public record Described(TrueHierarchy hierarchy, SignalGraph graph, double bits) { }

    public Identification {
        described = List.copyOf(described);
    }

    /** Finds the hierarchies of a table. */
    public static Identification of(BooleanTable table) {
        List<OutputFunction> functions = OutputFunction.of(table);
        CandidateSets candidates = CandidateSets.of(table.inputs(), functions);
        Decomposition.Found found = Decomposition.search(table.inputs(), functions, candidates.sets());
        List<Described> described = new ArrayList<>();
        Set<ModuleGraph> seen = new HashSet<>();
        for (SignalGraph graph : found.graphs()) {
            TrueHierarchy hierarchy = graph.hierarchy(functions);
            if (seen.add(ModuleGraph.of(hierarchy))) {
                described.add(new Described(hierarchy, graph, graph.descriptionLength()));
            }
        }
        return new Identification(described, candidates, found);
    }

    /**
     * Returns the hierarchy of the least description length that a table has, without the others: <em>function-only</em>.
     */
    public static TrueHierarchy shortest(BooleanTable table) {
        List<OutputFunction> functions = OutputFunction.of(table);
        return Decomposition.of(table.inputs(), functions, CandidateSets.of(table.inputs(), functions).sets()).get(0)
                .hierarchy(functions);
    }

    /** Returns the one of least description length. */
    public Described shortest() {
        return described.get(0);
    }

    /** Returns how many others are as short as the shortest. */
    public int asShort() {
        return (int) described.stream().filter(this::isShortest).count() - 1;
    }

    private boolean isShortest(Described one) {
        return one.bits <= shortest().bits + SAME_LENGTH;
    }

    /** How a hierarchy that is stated to be true stands among those that were found. */
    public enum Standing {
        /** None is as short. */
        SHORTEST,
        /** Others are as short. */
        TIED,
        /** Some are shorter. */
        LONGER,
        /** It is not among them, so not every function can be computed along its links, or the search missed it. */
        NOT_FOUND
    }

    /**
     * A stated hierarchy held against those that were found.
     *
     * @param standing where it stands
     * @param place its position among them, where it is there
     * @param bits its length, where it is known
     */
    public record Stated(Standing standing, Optional<Integer> place, OptionalDouble bits) { }

    /** Holds a stated hierarchy against those that were found. */
    public Stated stated(TrueHierarchy truth) {
        ModuleGraph stated = ModuleGraph.of(truth);
        for (int place = 0; place < described.size(); place++) {
            Described one = described.get(place);
            if (ModuleGraph.of(one.hierarchy).equals(stated)) {
                Standing standing = !isShortest(one) ? Standing.LONGER : asShort() > 0 ? Standing.TIED : Standing.SHORTEST;
                return new Stated(standing, Optional.of(place), OptionalDouble.of(one.bits));
            }
        }
        return new Stated(Standing.NOT_FOUND, Optional.empty(), OptionalDouble.empty());
    }
}
