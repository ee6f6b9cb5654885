package dev.sculpt.pruning.score;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.score.EdgeScore;
import dev.sculpt.api.score.ScoredNetwork;

/** |w| of an edge, the paper's (Neural Sculpting, NeurIPS 2023, edge pruning). */
final class MagnitudeScore implements EdgeScore {

    @Override
    public double[][] score(ScoredNetwork scored, RunContext context) {
        return scored.network().layers().stream().map(MagnitudeScore::magnitudes).toArray(double[][]::new);
    }

    private static double[] magnitudes(Layer layer) {
        float[] weights = layer.weights();
        double[] magnitudes = new double[weights.length];
        for (int edge = 0; edge < weights.length; edge++) {
            magnitudes[edge] = Math.abs(weights[edge]);
        }
        return magnitudes;
    }
}
