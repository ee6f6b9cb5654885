package dev.sculpt.pruning.score;

import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.score.EdgeScore;
import dev.sculpt.api.score.ScoredNetwork;
import java.util.SplittableRandom;

/** One draw from 0..1 per living edge, in ascending order of layers and edges. */
final class RandomEdgeScore implements EdgeScore {

    @Override
    public double[][] score(ScoredNetwork scored, RunContext context) {
        SplittableRandom random = context.seed().random();
        return scored.network().layers().stream().map(layer -> draws(layer.mask(), random)).toArray(double[][]::new);
    }

    private static double[] draws(boolean[] mask, SplittableRandom random) {
        double[] draws = new double[mask.length];
        for (int edge = 0; edge < mask.length; edge++) {
            draws[edge] = mask[edge] ? random.nextDouble() : 0;
        }
        return draws;
    }
}
