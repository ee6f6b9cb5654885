package dev.sculpt.pruning;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.score.ScoredNetwork;
import dev.sculpt.api.task.Task;
import dev.sculpt.pruning.score.CheckedScores;

/**
 * Prunes edges. The network is retrained once first. Then a round scores the edges of the last accepted network,
 * takes the percentile asked of the scores of all edges of the dense network as threshold, dead edges included as
 * 0, and keeps the edges that score more. A unit left without incoming edges loses its bias. What is left is
 * retrained (see {@link SteppedPruning}); the smallest step is one edge, 100 / edges percent.
 *
 * <p>Percentages are of all edges of the dense network and count from the share that is dead at the start.
 *
 * <p>The rounds start from the retrained network, unless retraining lost the target and accuracy with it: then
 * they start from the network as given. Where no round is accepted, the network that they started from is the
 * result.
 *
 * <p>Source: Neural Sculpting, NeurIPS 2023, edge pruning. Cost: one training, and per round one training and a
 * sort of all edges. The first training has the seed {@code child("retrain")}.
 */
final class EdgePruning implements Pruning {

    private final EdgePruningSettings settings;

    EdgePruning(EdgePruningSettings settings) {
        this.settings = settings;
    }

    @Override
    public Pruned prune(PruningStart start, RunContext context) {
        double target = new AccuracyTarget(settings.accuracy(), settings.maxDrop()).of(start);
        SteppedPruning rounds = new SteppedPruning(start.task(), start.model(), target);
        Network network = start.network();
        double already = 100 - network.densityPercent();
        StepHalving requests =
                new StepHalving(settings.schedule(), already, settings.step(), 100.0 / network.edges());
        SteppedPruning.Cut cut = (kept, percent, part) -> cut(kept, percent, CheckedScores.ofEdges(
                settings.score(), new ScoredNetwork(kept, start.task(), start.model()), part.child("scores")));
        return rounds.prune(retrained(network, rounds, context), requests, cut, context);
    }

    private static Network retrained(Network start, SteppedPruning rounds, RunContext context) {
        Task task = rounds.task();
        Trainable model = rounds.model();
        Network retrained = model.train(start, task, context.child("retrain"));
        double accuracy = model.evaluate(retrained, task.test()).accuracy();
        boolean worse = !rounds.reachesTarget(accuracy)
                && accuracy < model.evaluate(start, task.test()).accuracy();
        return worse ? start : retrained;
    }

    private Network cut(Network network, double percent, double[][] scores) {
        double[] thresholds = settings.scope().thresholds(scores, percent);
        SparserNetwork sparser = new SparserNetwork(network);
        for (int layer = 0; layer < scores.length; layer++) {
            for (int edge = 0; edge < scores[layer].length; edge++) {
                if (scores[layer][edge] <= thresholds[layer]) {
                    sparser.cutEdge(layer, edge);
                }
            }
        }
        return sparser.build();
    }
}
