package dev.sculpt.clustering;

/** The feature vectors of n units of one layer; no value is negative. */
interface FeatureVectors {

    /** Returns n. */
    int count();

    /** Returns the distance of two of the vectors. */
    double distance(int first, int second, Distance distance);

    /** Returns a copy of a vector, as long as all others. */
    double[] vector(int unit);
}
