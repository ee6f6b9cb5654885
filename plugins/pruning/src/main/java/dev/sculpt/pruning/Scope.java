package dev.sculpt.pruning;

import java.util.Arrays;

/** Who competes with whom: what the percentile of a round is taken over. */
public enum Scope {

    /** All layers together, as published: a layer may lose more than another. */
    GLOBAL {
        @Override
        double[] thresholds(double[][] scores, double percent) {
            double[] all = new double[Arrays.stream(scores).mapToInt(layer -> layer.length).sum()];
            int filled = 0;
            for (double[] layer : scores) {
                System.arraycopy(layer, 0, all, filled, layer.length);
                filled += layer.length;
            }
            double[] thresholds = new double[scores.length];
            Arrays.fill(thresholds, new Percentile(percent).of(all));
            return thresholds;
        }
    },

    /** Each layer by itself: every layer loses the same share. */
    PER_LAYER {
        @Override
        double[] thresholds(double[][] scores, double percent) {
            return Arrays.stream(scores).mapToDouble(new Percentile(percent)::of).toArray();
        }
    };

    /**
     * Returns one threshold per layer; what scores no more than that of its layer is to go.
     *
     * @param scores {@code [layer][unit or edge]}, at least one layer, none empty
     * @param percent in 0..100
     */
    abstract double[] thresholds(double[][] scores, double percent);
}
