package dev.sculpt.testkit;

import dev.sculpt.api.module.Detection;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import java.util.List;
import java.util.Optional;

/** Networks whose modules are to be found. */
final class SampleDetections {

    private SampleDetections() { }

    /** Returns a network with a task of its width and a model that runs it. */
    static Detection of(Network network) {
        List<Integer> widths = network.widths();
        LogisticModel model = new LogisticModel(widths.subList(1, widths.size() - 1), 1);
        return new Detection(network, LivingUnits.of(network), Optional.of(SampleTasks.fitting(network)),
                Optional.of(model), RunContext.of(new Seed(1)));
    }

    /** Returns a half dense network of two hidden layers. */
    static Network network() {
        return SampleNetworks.random(new Seed(1), 0.5, 6, 8, 7, 3);
    }
}
