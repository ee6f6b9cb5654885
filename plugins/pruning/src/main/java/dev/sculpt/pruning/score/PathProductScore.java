package dev.sculpt.pruning.score;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.score.ScoredNetwork;
import dev.sculpt.api.score.UnitScore;
import java.util.Arrays;

/**
 * Sum over all input-to-output paths through a unit, of the product of |w| of the edges and m = E[|a|] of the
 * input and hidden units on the path (outputs count as 1).
 *
 * <p>The sum is split at the unit: up(u) = m_u sum_f |w_uf| up(f) from the inputs, where up(x) = m_x, and down(u)
 * = sum_t |w_tu| m_t down(t) from the outputs, where down(y) = 1; the score is up(u) down(u). Cost: one pass per
 * row and O(edges of the dense network), not the number of paths.
 */
final class PathProductScore implements UnitScore {

    @Override
    public double[][] score(ScoredNetwork scored, RunContext context) {
        Network network = scored.network();
        ActivationStatistics activity = ActivationStatistics.of(scored);
        double[][] up = up(network, activity);
        double[][] down = down(network, activity);
        return HiddenUnits.each(network, (layer, unit) -> up[layer][unit] * down[layer][unit]);
    }

    private static double[][] up(Network network, ActivationStatistics activity) {
        double[][] up = new double[network.depth()][];
        up[0] = new double[network.width(0)];
        Arrays.setAll(up[0], unit -> activity.magnitude(0, unit));
        for (int layer = 1; layer < network.depth(); layer++) {
            Layer edges = network.layer(layer - 1);
            up[layer] = new double[edges.outputs()];
            for (int to = 0; to < edges.outputs(); to++) {
                double sum = 0;
                for (int from = 0; from < edges.inputs(); from++) {
                    sum += Math.abs(edges.weight(to, from)) * up[layer - 1][from];
                }
                up[layer][to] = activity.magnitude(layer, to) * sum;
            }
        }
        return up;
    }

    private static double[][] down(Network network, ActivationStatistics activity) {
        int depth = network.depth();
        double[][] down = new double[depth + 1][];
        down[depth] = new double[network.width(depth)];
        Arrays.fill(down[depth], 1);
        for (int layer = depth - 1; layer > 0; layer--) {
            Layer edges = network.layer(layer);
            down[layer] = new double[edges.inputs()];
            for (int to = 0; to < edges.outputs(); to++) {
                double above = down[layer + 1][to] * (layer + 1 == depth ? 1 : activity.magnitude(layer + 1, to));
                for (int from = 0; from < edges.inputs(); from++) {
                    down[layer][from] += Math.abs(edges.weight(to, from)) * above;
                }
            }
        }
        return down;
    }
}
