package dev.sculpt.api.clustering;

/** Vectors of any finite numbers. */
final class RealVectors implements FeatureVectors {

    private final double[][] vectors;

    RealVectors(double[][] vectors) {
        this.vectors = new double[vectors.length][];
        for (int unit = 0; unit < vectors.length; unit++) {
            this.vectors[unit] = vectors[unit].clone();
            if (vectors[unit].length != vectors[0].length) {
                throw new IllegalArgumentException("feature vectors of the lengths " + vectors[0].length + " and "
                        + vectors[unit].length);
            }
            for (double value : vectors[unit]) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("a feature of unit " + unit + " is " + value);
                }
            }
        }
    }

    @Override
    public int count() {
        return vectors.length;
    }

    @Override
    public int length() {
        return vectors.length == 0 ? 0 : vectors[0].length;
    }

    @Override
    public double[] vector(int unit) {
        return vectors[unit].clone();
    }
}
