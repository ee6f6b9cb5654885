package dev.sculpt.pruning.score;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.score.ScoredNetwork;
import dev.sculpt.api.score.UnitScore;

/** E[|a|] of a unit times the mean |w| of its living outgoing edges: what it hands on along one edge. */
final class ActivationOutgoingScore implements UnitScore {

    @Override
    public double[][] score(ScoredNetwork scored, RunContext context) {
        Network network = scored.network();
        ActivationStatistics activity = ActivationStatistics.of(scored);
        double[][] outgoing = WeightMagnitude.outgoingEdges(network);
        return HiddenUnits.each(network, (layer, unit) ->
                activity.magnitude(layer, unit) * outgoing[layer - 1][unit]);
    }
}
