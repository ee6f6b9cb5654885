package dev.sculpt.runner.run;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Which runs have a network that came out differently.
 *
 * @param first the run in which the network at a position was found first
 * @param others the further runs that have it, by its position
 */
record RunsApart(IntUnaryOperator first, Map<Integer, BitSet> others) {

    /**
     * Returns pairs of runs.
     *
     * @param ways for each network that came out in several ways, the positions of these
     */
    Set<Set<Integer>> of(List<List<Integer>> ways) {
        Set<Set<Integer>> apart = new HashSet<>();
        for (List<Integer> positions : ways) {
            for (int position : positions) {
                positions.stream().filter(other -> other != position)
                        .forEach(other -> addAll(runs(position), runs(other), apart));
            }
        }
        return apart;
    }

    private BitSet runs(int position) {
        BitSet runs = new BitSet();
        runs.set(first.applyAsInt(position));
        runs.or(others.getOrDefault(position, new BitSet()));
        return runs;
    }

    private static void addAll(BitSet some, BitSet others, Set<Set<Integer>> apart) {
        some.stream().forEach(run -> others.stream().filter(other -> other != run)
                .forEach(other -> apart.add(Set.of(run, other))));
    }
}
