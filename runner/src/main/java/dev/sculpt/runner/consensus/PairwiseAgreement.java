package dev.sculpt.runner.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The mean {@link Split#adjustedInformation} over all pairs of networks. Equal splits are taken together, so that its cost
 * depends on how many differ: O(different splits², each times units). Of more than {@value #MOST_SPLITS} different ones
 * those that most networks have are compared, of these the first.
 */
final class PairwiseAgreement {

    private static final int MOST_SPLITS = 200;

    private final Map<Split, Integer> counts = new LinkedHashMap<>();

    /** Adds a split that so many networks have. */
    void add(Split split, int networks) {
        counts.merge(split, networks, Integer::sum);
    }

    /** Returns the mean over pairs of networks with as many units, nothing where there is no such pair. */
    OptionalDouble mean() {
        List<Map.Entry<Split, Integer>> splits = new ArrayList<>(counts.entrySet());
        splits.sort(Comparator.comparingInt(entry -> -entry.getValue()));
        List<Map.Entry<Split, Integer>> compared = splits.subList(0, Math.min(MOST_SPLITS, splits.size()));
        double sum = 0;
        double pairs = 0;
        for (int one = 0; one < compared.size(); one++) {
            Split split = compared.get(one).getKey();
            double networks = compared.get(one).getValue();
            sum += networks * (networks - 1) / 2;
            pairs += networks * (networks - 1) / 2;
            for (int other = 0; other < one; other++) {
                Split another = compared.get(other).getKey();
                if (another.labels().size() == split.labels().size()) {
                    double both = networks * compared.get(other).getValue();
                    sum += both * split.adjustedInformation(another);
                    pairs += both;
                }
            }
        }
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / pairs);
    }
}
