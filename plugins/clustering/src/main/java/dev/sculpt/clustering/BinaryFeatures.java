package dev.sculpt.clustering;

import java.util.BitSet;
import java.util.List;

/** Feature vectors of 0 and 1: a distance costs O(length / 64). */
final class BinaryFeatures implements FeatureVectors {

    private final long[][] words;
    private final int[] ones;
    private final int length;

    BinaryFeatures(List<BitSet> vectors) {
        this.words = vectors.stream().map(BitSet::toLongArray).toArray(long[][]::new);
        this.ones = vectors.stream().mapToInt(BitSet::cardinality).toArray();
        this.length = vectors.stream().mapToInt(BitSet::length).max().orElse(0);
    }

    @Override
    public int count() {
        return words.length;
    }

    @Override
    public double distance(int first, int second, Distance distance) {
        return distance.of(ones[first], ones[second], overlap(words[first], words[second]));
    }

    private static int overlap(long[] first, long[] second) {
        int overlap = 0;
        for (int word = 0; word < Math.min(first.length, second.length); word++) {
            overlap += Long.bitCount(first[word] & second[word]);
        }
        return overlap;
    }

    @Override
    public double[] vector(int unit) {
        double[] vector = new double[length];
        BitSet.valueOf(words[unit]).stream().forEach(position -> vector[position] = 1);
        return vector;
    }
}
