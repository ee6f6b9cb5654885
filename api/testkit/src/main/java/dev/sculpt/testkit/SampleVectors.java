package dev.sculpt.testkit;

import dev.sculpt.api.clustering.DistanceMatrix;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.run.Seed;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Feature vectors of units to test on, always the same. */
final class SampleVectors {

    private static final int LENGTH = 70; // more than one word of bits

    private static final UnitDistance EUCLIDEAN = (first, second) -> Math.sqrt(IntStream.range(0, first.length)
            .mapToDouble(feature -> (first[feature] - second[feature]) * (first[feature] - second[feature])).sum());

    private SampleVectors() { }

    /** Returns layers of two units and more: of bits and of numbers from 0 to 1, drawn, and of units that are all alike. */
    static Stream<FeatureVectors> layers() {
        return Stream.concat(
                Stream.of(FeatureVectors.of(new double[5][3]), FeatureVectors.of(new double[4][0]), bits(new Seed(0), 2, 1)),
                IntStream.range(2, 16).boxed().flatMap(units -> Stream.of(
                        bits(new Seed(units), units, 0.3), numbers(new Seed(units), units))));
    }

    /** Draws bits that are 1 with a probability. */
    static FeatureVectors bits(Seed seed, int units, double density) {
        SplittableRandom random = seed.random();
        List<BitSet> vectors = IntStream.range(0, units).mapToObj(unit -> {
            BitSet bits = new BitSet();
            IntStream.range(0, LENGTH).filter(feature -> random.nextDouble() < density).forEach(bits::set);
            return bits;
        }).toList();
        return FeatureVectors.ofBits(vectors);
    }

    /** Draws numbers from 0 to 1. */
    static FeatureVectors numbers(Seed seed, int units) {
        SplittableRandom random = seed.random();
        double[][] vectors = new double[units][3];
        for (double[] vector : vectors) {
            for (int feature = 0; feature < vector.length; feature++) {
                vector[feature] = random.nextDouble();
            }
        }
        return FeatureVectors.of(vectors);
    }

    /** Returns Euclidean distances. */
    static DistanceMatrix distances(FeatureVectors vectors) {
        return DistanceMatrix.of(vectors, EUCLIDEAN);
    }
}
