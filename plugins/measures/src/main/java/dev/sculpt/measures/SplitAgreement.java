package dev.sculpt.measures;

import dev.sculpt.api.module.HierarchyMatch;
import dev.sculpt.api.module.UnitLabels;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tribuo.util.infotheory.InformationTheory;

/**
 * How a found split of the units of one layer agrees with the true one.
 *
 * <p>With I the mutual information of the two splits, H1 and H2 their entropies and E what I is expected to be for
 * random splits into groups of the same sizes (Vinh, Epps, Bailey, JMLR 2010), NMI = I / mean(H1, H2) and
 * AMI = (I - E) / (mean(H1, H2) - E). Where a denominator is 0, both are 1 if the splits are equal
 * and 0 if not. Rounded to nine decimals.
 *
 * <p>The mean, not the minimum of the entropies, so that splitting every unit off does not count as a perfect
 * match. Only E is taken from Tribuo: it gives E in nats but I in bits, and so its own AMI mixes units.
 *
 * @param equal whether the groups are the same sets of units
 * @param normalizedInformation NMI, in 0..1
 * @param adjustedInformation AMI, at most 1
 */
record SplitAgreement(boolean equal, double normalizedInformation, double adjustedInformation) {

    private static final double ZERO = 1e-12;
    private static final double DECIMALS = 1e9;

    /**
     * Compares two splits.
     *
     * @param labels {@code [unit]}, the found module of each unit or {@link UnitLabels#DROPPED}
     * @param groups the true groups; a unit in none of them, like a dropped one, is a group of its own for NMI and
     *     AMI
     */
    static SplitAgreement of(int[] labels, List<Set<Integer>> groups) {
        if (HierarchyMatch.isSplit(labels, groups)) {
            return new SplitAgreement(true, 1, 1);
        }
        List<Integer> found = separate(labels);
        List<Integer> truth = separate(labels(groups, labels.length));
        if (sameBlocks(found, truth)) { // they differ only in which lone units belong to no group
            return new SplitAgreement(false, 1, 1);
        }
        double mean = (entropy(found) + entropy(truth)) / 2;
        double information = entropy(found) + entropy(truth) - jointEntropy(found, truth);
        double expected = InformationTheory.expectedMI(truth, found);
        return new SplitAgreement(false, ratio(information, mean), ratio(information - expected, mean - expected));
    }

    /** Compares two splits of the units that are not dropped; the others are left out of the true groups too. */
    static SplitAgreement ofLiving(int[] labels, List<Set<Integer>> groups) {
        int[] living = IntStream.range(0, labels.length).filter(unit -> labels[unit] != UnitLabels.DROPPED).toArray();
        List<Set<Integer>> fewer = groups.stream()
                .<Set<Integer>>map(group -> IntStream.range(0, living.length)
                        .filter(position -> group.contains(living[position]))
                        .boxed()
                        .collect(Collectors.toSet()))
                .filter(group -> !group.isEmpty())
                .toList();
        return of(IntStream.of(living).map(unit -> labels[unit]).toArray(), fewer);
    }

    private static int[] labels(List<Set<Integer>> groups, int units) {
        int[] labels = new int[units];
        Arrays.fill(labels, UnitLabels.DROPPED);
        for (int group = 0; group < groups.size(); group++) {
            for (int unit : groups.get(group)) {
                labels[unit] = group;
            }
        }
        return labels;
    }

    private static List<Integer> separate(int[] labels) {
        Integer[] separated = new Integer[labels.length];
        for (int unit = 0; unit < labels.length; unit++) {
            separated[unit] = labels[unit] == UnitLabels.DROPPED ? -1 - unit : labels[unit];
        }
        return List.of(separated);
    }

    private static boolean sameBlocks(List<Integer> left, List<Integer> right) {
        return Math.abs(jointEntropy(left, right) - entropy(left)) < ZERO
                && Math.abs(jointEntropy(left, right) - entropy(right)) < ZERO;
    }

    private static double jointEntropy(List<Integer> left, List<Integer> right) {
        return entropy(IntStream.range(0, left.size())
                .mapToObj(unit -> List.of(left.get(unit), right.get(unit)))
                .toList());
    }

    // In nats.
    private static double entropy(List<?> labels) {
        Map<Object, Integer> counts = new HashMap<>();
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        double size = labels.size();
        return counts.values().stream()
                .sorted()
                .mapToDouble(count -> count / size * StrictMath.log(size / count))
                .sum();
    }

    private static double ratio(double numerator, double denominator) {
        return denominator < ZERO ? 0 : Math.rint(numerator / denominator * DECIMALS) / DECIMALS + 0.0;
    }
}
