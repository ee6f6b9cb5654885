package dev.sculpt.oracles;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Networks whose modules are looked for by someone who knows them. */
final class Detections {

    private Detections() { }

    static Detection of(Network network, Optional<TrueHierarchy> truth) {
        Samples row = new DenseSamples(new float[1][network.width(0)], new float[1][network.width(network.depth())]);
        Task task = new Task(names("x", row.inputs()), names("y", row.outputs()), row, row, row, 0, truth);
        return new Detection(network, LivingUnits.of(network), Optional.of(task), Optional.empty(),
                RunContext.of(new Seed(1)));
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(index -> letter + index).toList();
    }
}
