package dev.sculpt.api.clustering;

import java.util.BitSet;
import java.util.List;

/** The feature vectors of n units, all of one length, which may be 0. Immutable. */
public sealed interface FeatureVectors permits BitVectors, RealVectors {

    /**
     * Returns vectors of any finite numbers, which are copied.
     *
     * @param vectors {@code [unit][feature]}
     * @throws IllegalArgumentException if the lengths differ or a number is not finite
     */
    static FeatureVectors of(double[][] vectors) {
        return new RealVectors(vectors);
    }

    /**
     * Returns vectors of 0 and 1, in which distances take O(length / 64).
     *
     * @param vectors per unit, the features that are 1; copied
     */
    static FeatureVectors ofBits(List<BitSet> vectors) {
        return new BitVectors(vectors);
    }

    /** Returns n. */
    int count();

    /** Returns the number of features; of bits, one more than the last feature that is 1 anywhere. */
    int length();

    /** Returns a copy of a vector. */
    double[] vector(int unit);
}
