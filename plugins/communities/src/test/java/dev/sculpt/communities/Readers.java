package dev.sculpt.communities;

import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Features of the tests: which units of the next layer read a unit. Two are alike by the share of their readers in
 * common.
 */
final class Readers {

    private static final UnitFeatures FEATURES = detection -> IntStream.range(0, detection.network().depth())
            .mapToObj(layer -> FeatureVectors.ofBits(Arrays.stream(detection.living().units(layer)).mapToObj(unit -> {
                BitSet readers = new BitSet();
                for (int to : detection.living().units(layer + 1)) {
                    readers.set(to, detection.network().layer(layer).alive(to, unit));
                }
                return readers;
            }).toList()))
            .toList();

    private static final UnitDistance JACCARD = (first, second) -> {
        double shared = IntStream.range(0, first.length).mapToDouble(i -> Math.min(first[i], second[i])).sum();
        double all = IntStream.range(0, first.length).mapToDouble(i -> Math.max(first[i], second[i])).sum();
        return all == 0 ? 0 : 1 - shared / all;
    };

    private Readers() { }

    static GraphClustering clustering(double similarity, CommunityMethod method) {
        return new GraphClustering(FEATURES, JACCARD, similarity, method);
    }
}
