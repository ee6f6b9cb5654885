package dev.sculpt.pruning.score;

import dev.sculpt.api.model.Objective;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.score.ScoredNetwork;
import dev.sculpt.api.score.UnitScore;
import dev.sculpt.api.task.Samples;

/**
 * Mean over rows, one at a time, of |dObjective/da| |a|: a first-order estimate of what the objective changes by
 * when the unit's activation is set to 0, without letting rows cancel each other.
 *
 * <p>Source: Neural Sculpting, NeurIPS 2023, unit pruning. Cost: one pass forward and back per row.
 *
 * @param objective what the gradient is of
 */
record ActivationGradientScore(Objective objective) implements UnitScore {

    @Override
    public double[][] score(ScoredNetwork scored, RunContext context) {
        Network network = scored.network();
        Samples samples = scored.task().validation();
        double[][] sums = HiddenUnits.each(network, (layer, unit) -> 0);
        scored.model().probe(network, samples, objective, (row, activations, activationGradients, sumGradients) -> {
            for (int layer = 1; layer <= sums.length; layer++) {
                double[] layerSums = sums[layer - 1];
                for (int unit = 0; unit < layerSums.length; unit++) {
                    double gradient = activationGradients[layer][unit];
                    layerSums[unit] += Math.abs(gradient * activations[layer][unit]);
                }
            }
        });
        return HiddenUnits.each(network, (layer, unit) -> sums[layer - 1][unit] / samples.size());
    }
}
