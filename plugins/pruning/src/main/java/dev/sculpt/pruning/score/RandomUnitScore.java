package dev.sculpt.pruning.score;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.task.Task;
import java.util.SplittableRandom;

/** One draw from 0..1 per hidden unit, in ascending order of layers and units. */
final class RandomUnitScore implements Scorer {

    @Override
    public double[][] score(Network network, Task task, Trainable model, RunContext context) {
        SplittableRandom random = context.seed().random();
        return HiddenUnits.each(network, (layer, unit) -> random.nextDouble());
    }
}
