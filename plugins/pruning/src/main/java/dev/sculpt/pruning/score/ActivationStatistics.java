package dev.sculpt.pruning.score;

import dev.sculpt.api.model.Objective;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.score.ScoredNetwork;

/**
 * How active units are: E[|a|] and E[(a - E[a])^2] over rows, of every unit.
 *
 * <p>Cost: one pass per row. Variances are summed by Welford's recurrence, so that a large mean does not swamp
 * them.
 */
final class ActivationStatistics {

    private final Network network;
    private final double[][] means;
    private final double[][] squares;
    private final double[][] magnitudes;
    private int rows;

    private ActivationStatistics(Network network) {
        this.network = network;
        this.means = new double[network.depth() + 1][];
        this.squares = new double[network.depth() + 1][];
        this.magnitudes = new double[network.depth() + 1][];
        for (int layer = 0; layer <= network.depth(); layer++) {
            means[layer] = new double[network.width(layer)];
            squares[layer] = new double[network.width(layer)];
            magnitudes[layer] = new double[network.width(layer)];
        }
    }

    /** Runs all validation rows through a network. */
    static ActivationStatistics of(ScoredNetwork scored) {
        ActivationStatistics statistics = new ActivationStatistics(scored.network());
        scored.model().probe(scored.network(), scored.task().validation(), Objective.OUTPUT_SUM,
                (row, activations, activationGradients, sumGradients) -> statistics.add(activations));
        return statistics;
    }

    private void add(float[][] activations) {
        rows++;
        for (int layer = 0; layer < means.length; layer++) {
            for (int unit = 0; unit < means[layer].length; unit++) {
                double activation = activations[layer][unit];
                double difference = activation - means[layer][unit];
                means[layer][unit] += difference / rows;
                squares[layer][unit] += difference * (activation - means[layer][unit]);
                magnitudes[layer][unit] += Math.abs(activation);
            }
        }
    }

    /** Returns E[|a|] of a unit, {@code layer} in 0..L. */
    double magnitude(int layer, int unit) {
        return magnitudes[layer][unit] / rows;
    }

    /** Returns E[|a|] of the hidden units, {@code [hidden layer - 1][unit]}. */
    double[][] hiddenMagnitudes() {
        return HiddenUnits.each(network, this::magnitude);
    }

    /** Returns the variances of the hidden units' activations, {@code [hidden layer - 1][unit]}. */
    double[][] hiddenVariances() {
        return HiddenUnits.each(network, (layer, unit) -> squares[layer][unit] / rows);
    }
}
