package dev.sculpt.pruning.score;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.score.ScoredNetwork;
import dev.sculpt.api.score.UnitScore;
import java.util.SplittableRandom;

/** One draw from 0..1 per hidden unit, in ascending order of layers and units. */
final class RandomUnitScore implements UnitScore {

    @Override
    public double[][] score(ScoredNetwork scored, RunContext context) {
        Network network = scored.network();
        SplittableRandom random = context.seed().random();
        return HiddenUnits.each(network, (layer, unit) -> random.nextDouble());
    }
}
