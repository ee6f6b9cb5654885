package dev.sculpt.communities;

import dev.sculpt.api.run.RunContext;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Cuts a graph where it hangs together by little. Its connected components are parts. A part is cut where the normalised
 * cut is least, as far as a sweep over its Fiedler vector finds it (Shi, Malik, PAMI 22, 2000), if the cut costs at most
 * the tolerance; the parts that come of it are cut in the same way.
 *
 * <p>A cut of weight w between sides of volumes V1 and V2, the sums of the weights at their units, costs w / V1 + w / V2:
 * for two sides alike, twice the share of their edges that lead across. So one stray edge in a thousand costs 0.002, and
 * a tolerance of 0.1 lets one in twenty be stray. A unit by itself that is joined to anything costs more
 * than 1, and so is never cut off. Tolerance 0 leaves the components.
 *
 * <p>Nothing hangs on where the search for vectors starts, and the parts are the same however units are numbered: vectors
 * are found as exactly as doubles allow, and cuts that cost the same are made together. Cost for n units and m edges: O(m)
 * for each step of {@link FiedlerSpace}, for every part.
 *
 * @param tolerance what a cut may cost, in 0..1
 */
record SpectralCuts(double tolerance) implements CommunityMethod {

    @Override
    public int[] communities(UnitGraph units, RunContext context) {
        WeightedGraph graph = WeightedGraph.of(units);
        int[] communities = new int[units.units()];
        int found = 0;
        Deque<int[]> open = new ArrayDeque<>(graph.components());
        while (!open.isEmpty()) {
            context.checkCancelled();
            int[] part = open.pop();
            WeightedGraph within = graph.among(part);
            int[] sides = sides(within, context);
            int count = Arrays.stream(sides).max().orElseThrow() + 1;
            if (count == 1) {
                for (int unit : part) {
                    communities[unit] = found;
                }
                found++;
                continue;
            }
            for (int side = 0; side < count; side++) {
                int number = side;
                int[] nodes = IntStream.range(0, part.length).filter(node -> sides[node] == number).toArray();
                within.among(nodes).components().forEach(component ->
                        open.push(Arrays.stream(component).map(node -> part[nodes[node]]).toArray()));
            }
        }
        return communities;
    }

    /** Returns {@code [node]} numbers from 0 without gaps, one for each part that a connected graph is cut into. */
    private int[] sides(WeightedGraph graph, RunContext context) {
        int[] whole = new int[graph.nodes()];
        if (whole.length < 3 || tolerance == 0) { // two nodes cost 2
            return whole;
        }
        // No cut costs less than the eigenvalue.
        return FiedlerSpace.of(graph, tolerance, context).map(space -> LeastCuts.of(graph, space))
                .filter(cuts -> cuts.cost() <= tolerance).map(LeastCuts::parts).orElse(whole);
    }
}
