package dev.sculpt.api.clustering;

import java.util.BitSet;
import java.util.List;

/** Vectors of 0 and 1. */
final class BitVectors implements FeatureVectors {

    private final long[][] words;
    private final int[] ones;
    private final int length;

    BitVectors(List<BitSet> vectors) {
        this.words = vectors.stream().map(BitSet::toLongArray).toArray(long[][]::new);
        this.ones = vectors.stream().mapToInt(BitSet::cardinality).toArray();
        this.length = vectors.stream().mapToInt(BitSet::length).max().orElse(0);
    }

    @Override
    public int count() {
        return words.length;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public double[] vector(int unit) {
        double[] vector = new double[length];
        BitSet.valueOf(words[unit]).stream().forEach(feature -> vector[feature] = 1);
        return vector;
    }

    /** Returns the number of ones of a vector. */
    int ones(int unit) {
        return ones[unit];
    }

    /** Returns the number of features that are 1 in both vectors. */
    int shared(int first, int second) {
        long[] one = words[first];
        long[] other = words[second];
        int shared = 0;
        for (int word = 0; word < Math.min(one.length, other.length); word++) {
            shared += Long.bitCount(one[word] & other[word]);
        }
        return shared;
    }
}
