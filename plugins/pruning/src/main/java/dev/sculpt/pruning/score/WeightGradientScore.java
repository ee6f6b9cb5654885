package dev.sculpt.pruning.score;

import dev.sculpt.api.model.Objective;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.score.EdgeScore;
import dev.sculpt.api.score.ScoredNetwork;
import dev.sculpt.api.task.Samples;

/**
 * Mean over rows, one at a time, of |dLoss/dw| |w|, where dLoss/dw of the edge f -> t is the activation of f times
 * the derivative of the loss by the weighted sum of t. Cost: O(rows times edges of the dense network).
 */
final class WeightGradientScore implements EdgeScore {

    @Override
    public double[][] score(ScoredNetwork scored, RunContext context) {
        Network network = scored.network();
        Samples samples = scored.task().validation();
        double[][] gradients =
                network.layers().stream().map(layer -> new double[layer.edges()]).toArray(double[][]::new);
        scored.model().probe(network, samples, Objective.LOSS, (row, activations, activationGradients, sumGradients) -> {
            for (int layer = 0; layer < gradients.length; layer++) {
                add(activations[layer], sumGradients[layer + 1], gradients[layer]);
            }
        });
        for (int index = 0; index < gradients.length; index++) {
            Layer layer = network.layer(index);
            for (int edge = 0; edge < layer.edges(); edge++) {
                float weight = layer.weight(edge / layer.inputs(), edge % layer.inputs());
                gradients[index][edge] *= Math.abs(weight) / (double) samples.size();
            }
        }
        return gradients;
    }

    private static void add(float[] activations, float[] sumGradients, double[] gradients) {
        int inputs = activations.length;
        for (int to = 0; to < sumGradients.length; to++) {
            double above = Math.abs(sumGradients[to]);
            for (int from = 0; from < inputs; from++) {
                gradients[to * inputs + from] += above * Math.abs(activations[from]);
            }
        }
    }
}
