package dev.sculpt.tribuo;

import dev.sculpt.api.clustering.FeatureVectors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Groups of units with equal vectors.
 *
 * @param groups {@code [unit]}, numbered from 0
 * @param count how many there are
 */
record EqualUnits(int[] groups, int count) {

    /** Finds the groups of a layer. */
    static EqualUnits of(FeatureVectors vectors) {
        Map<List<Double>, Integer> numbers = new HashMap<>();
        int[] groups = new int[vectors.count()];
        for (int unit = 0; unit < groups.length; unit++) {
            // Adding 0 makes -0 the 0 that it is equal to.
            List<Double> vector = DoubleStream.of(vectors.vector(unit)).map(value -> value + 0.0).boxed().toList();
            numbers.putIfAbsent(vector, numbers.size());
            groups[unit] = numbers.get(vector);
        }
        return new EqualUnits(groups, numbers.size());
    }
}
