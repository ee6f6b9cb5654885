package dev.sculpt.clustering;

/** Units on a line: vectors of one value, and |x - y| for every distance. */
record Points(double... at) implements FeatureVectors {

    @Override
    public int count() {
        return at.length;
    }

    @Override
    public double distance(int first, int second, Distance distance) {
        return Math.abs(at[first] - at[second]);
    }

    @Override
    public double[] vector(int unit) {
        return new double[] {at[unit]};
    }

    DistanceMatrix distances() {
        return DistanceMatrix.of(this, Distance.EUCLIDEAN);
    }

    Dendrogram tree() {
        return NearestNeighbourChain.cluster(distances(), Linkage.AVERAGE);
    }
}
