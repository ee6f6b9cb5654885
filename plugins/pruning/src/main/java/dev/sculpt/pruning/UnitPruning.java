package dev.sculpt.pruning;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.score.ScoredNetwork;
import dev.sculpt.pruning.score.CheckedScores;
import dev.sculpt.pruning.score.PrunedUnits;
import dev.sculpt.pruning.score.ScaledScores;
import java.util.List;

/**
 * Prunes hidden units. A round scores the hidden units of the last accepted network, takes the percentile asked of
 * all scores as threshold, and cuts every unit whose score is no more: it loses all its edges and its bias. What
 * is left is retrained (see {@link SteppedPruning}); the smallest step is one unit, 100 / hidden units percent.
 *
 * <p>Percentages are of all hidden units of the dense network and count from the share without any edge at the
 * start, 0 for a dense network. Pruned units score 0 and stay in the ranking, so several units that score 0 go
 * together, and a round may take more units than it asks for.
 *
 * <p>Source: Neural Sculpting, NeurIPS 2023, unit pruning. Cost: one training and one scoring per round. A network
 * without hidden units comes back as it is.
 */
final class UnitPruning implements Pruning {

    private final UnitPruningSettings settings;

    UnitPruning(UnitPruningSettings settings) {
        this.settings = settings;
    }

    @Override
    public Pruned prune(PruningStart start, RunContext context) {
        double target = new AccuracyTarget(settings.accuracy(), settings.maxDrop()).of(start);
        Network network = start.network();
        int units = network.hiddenUnits();
        if (units == 0) {
            return new Pruned(network, target, List.of());
        }
        double already = 100.0 * PrunedUnits.of(network).count() / units;
        StepHalving requests = new StepHalving(settings.schedule(), already, settings.step(), 100.0 / units);
        SteppedPruning.Cut cut = (kept, percent, part) -> {
            ScoredNetwork scored = new ScoredNetwork(kept, start.task(), start.model());
            double[][] scores = CheckedScores.ofUnits(settings.score(), scored, part.child("scores"));
            return cut(kept, percent, ScaledScores.of(scores, settings.scaling(), kept.width(0)));
        };
        return new SteppedPruning(start.task(), start.model(), target).prune(network, requests, cut, context);
    }

    private Network cut(Network network, double percent, double[][] scores) {
        double[] thresholds = settings.scope().thresholds(scores, percent);
        SparserNetwork sparser = new SparserNetwork(network);
        for (int hidden = 0; hidden < scores.length; hidden++) {
            for (int unit = 0; unit < scores[hidden].length; unit++) {
                if (scores[hidden][unit] <= thresholds[hidden]) {
                    sparser.cutUnit(hidden + 1, unit);
                }
            }
        }
        return sparser.build();
    }
}
