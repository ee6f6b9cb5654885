package dev.sculpt.runner.consensus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tribuo.util.infotheory.InformationTheory;

/**
 * How a row of units is split into groups: equal for equal sets of units, whatever their numbers.
 *
 * @param labels the group of each unit, numbered in the order of their first units; a unit in no module is a group of its
 *     own
 */
record Split(List<Integer> labels) {

    private static final double ZERO = 1e-12;

    /** Returns the split of units by their modules; those with {@link Outline#NONE} are alone. */
    static Split of(int[] modules) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Integer> labels = new ArrayList<>();
        int next = 0;
        for (int module : modules) {
            Integer number = module == Outline.NONE ? null : numbers.get(module);
            if (number == null) {
                number = next++;
                numbers.put(module, number);
            }
            labels.add(number);
        }
        return new Split(List.copyOf(labels));
    }

    /**
     * Returns the adjusted mutual information of two splits of the same units, at most 1: with I their mutual information, H
     * their entropies and E what I is expected to be for random splits into groups of the same sizes,
     * {@code (I - E) / (mean(H) - E)} (Vinh, Epps, Bailey, JMLR 2010, with the mean as in the measures {@code input-ami}
     * and {@code output-ami}). 1 for equal splits; 0 where the denominator is 0 otherwise.
     *
     * @throws IllegalArgumentException if they are not of as many units
     */
    double adjustedInformation(Split other) {
        if (labels.size() != other.labels.size()) {
            throw new IllegalArgumentException(labels.size() + " and " + other.labels.size() + " units");
        }
        if (equals(other)) {
            return 1;
        }
        double mean = (entropy(labels) + entropy(other.labels)) / 2;
        double information = 2 * mean - entropy(joint(other));
        double expected = InformationTheory.expectedMI(labels, other.labels);
        return mean - expected < ZERO ? 0 : (information - expected) / (mean - expected);
    }

    private List<List<Integer>> joint(Split other) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int unit = 0; unit < labels.size(); unit++) {
            pairs.add(List.of(labels.get(unit), other.labels.get(unit)));
        }
        return pairs;
    }

    // In nats.
    private static double entropy(List<?> labels) {
        Map<Object, Integer> counts = new HashMap<>();
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        double size = labels.size();
        return counts.values().stream().sorted()
                .mapToDouble(count -> count / size * StrictMath.log(size / count)).sum();
    }
}
