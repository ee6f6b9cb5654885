package dev.sculpt.pruning.score;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.score.EdgeScore;
import dev.sculpt.api.score.ScoredNetwork;
import dev.sculpt.api.score.UnitScore;
import java.util.stream.IntStream;

/** Asks scores, holds them to their contract, and sets what is pruned or dead to 0. */
public final class CheckedScores {

    private CheckedScores() { }

    /**
     * Scores the hidden units of a network.
     *
     * @param context the seed of the scores
     * @return {@code [hidden layer - 1][unit]}, each finite and 0 or more, pruned units 0
     * @throws BrokenContractException if the score returns anything else
     */
    public static double[][] ofUnits(UnitScore score, ScoredNetwork scored, RunContext context) {
        Network network = scored.network();
        double[][] scores = score.score(scored, context);
        int[] widths = IntStream.range(1, network.depth()).map(network::width).toArray();
        check(score, scores, widths, "hidden layers");
        PrunedUnits pruned = PrunedUnits.of(network);
        for (int hidden = 0; hidden < scores.length; hidden++) {
            for (int unit = 0; unit < scores[hidden].length; unit++) {
                if (pruned.contains(hidden + 1, unit)) {
                    scores[hidden][unit] = 0;
                }
            }
        }
        return scores;
    }

    /**
     * Scores the edges of a network.
     *
     * @param context the seed of the scores
     * @return {@code [layer][to * inputs + from]}, each finite and 0 or more, dead edges 0
     * @throws BrokenContractException if the score returns anything else
     */
    public static double[][] ofEdges(EdgeScore score, ScoredNetwork scored, RunContext context) {
        Network network = scored.network();
        double[][] scores = score.score(scored, context);
        int[] edges = network.layers().stream().mapToInt(Layer::edges).toArray();
        check(score, scores, edges, "layers of edges");
        for (int index = 0; index < scores.length; index++) {
            boolean[] alive = network.layer(index).mask();
            for (int edge = 0; edge < alive.length; edge++) {
                if (!alive[edge]) {
                    scores[index][edge] = 0;
                }
            }
        }
        return scores;
    }

    private static void check(Object score, double[][] scores, int[] widths, String layers) {
        if (scores == null || scores.length != widths.length) {
            throw new BrokenContractException(score, (scores == null ? "nothing" : "scores of " + scores.length + " layers")
                    + " for " + widths.length + " " + layers);
        }
        for (int layer = 0; layer < widths.length; layer++) {
            if (scores[layer] == null || scores[layer].length != widths[layer]) {
                throw new BrokenContractException(score,
                        (scores[layer] == null ? "nothing" : scores[layer].length + " scores")
                        + " for the " + widths[layer] + " places of layer " + layer);
            }
            for (int place = 0; place < widths[layer]; place++) {
                if (!(scores[layer][place] >= 0 && scores[layer][place] < Double.POSITIVE_INFINITY)) {
                    throw new BrokenContractException(score, "a score of " + scores[layer][place] + " at place " + place
                            + " of layer " + layer + "; scores are finite and 0 or more");
                }
            }
        }
    }
}
