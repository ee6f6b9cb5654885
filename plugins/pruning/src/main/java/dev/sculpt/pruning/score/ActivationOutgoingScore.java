package dev.sculpt.pruning.score;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.task.Task;

/** E[|a|] of a unit times the mean |w| of its living outgoing edges: what it hands on along one edge. */
final class ActivationOutgoingScore implements Scorer {

    @Override
    public double[][] score(Network network, Task task, Trainable model, RunContext context) {
        ActivationStatistics activity = ActivationStatistics.of(network, task.validation(), model);
        double[][] outgoing = WeightMagnitude.outgoingEdges(network);
        return HiddenUnits.each(network, (layer, unit) ->
                activity.magnitude(layer, unit) * outgoing[layer - 1][unit]);
    }
}
