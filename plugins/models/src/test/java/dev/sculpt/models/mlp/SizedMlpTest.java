package dev.sculpt.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SizedMlpTest {

    private static final MlpSettings USUAL = Settings.small().weightDecay(1e-4).build();

    private static SizedMlp sized(double effort, Optional<List<Integer>> hidden) {
        return new SizedMlp(new SizedMlpSettings(hidden, effort, USUAL.learningRate(), USUAL.schedule(), USUAL.weightDecay(),
                USUAL.activation(), USUAL.loss(), USUAL.optimizer(), USUAL.dropout()));
    }

    private static Mlp mlp(List<Integer> hidden, int batchSize, int epochs) {
        return new Mlp(new MlpSettings(USUAL.start(), Optional.of(hidden), epochs, batchSize, USUAL.learningRate(),
                USUAL.schedule(), USUAL.weightDecay(), USUAL.activation(), USUAL.loss(), USUAL.optimizer(),
                USUAL.dropout()));
    }

    // The living edges with their weights, layer by layer.
    private static List<String> trained(Trainable model, Task task) {
        Network network = network(model, task);
        List<String> edges = new ArrayList<>();
        for (Layer layer : network.layers()) {
            for (EdgeCursor edge = layer.cursor(); edge.next(); ) {
                edges.add(edge.from() + "-" + edge.to() + " " + edge.weight());
            }
        }
        return edges;
    }

    private static Network network(Trainable model, Task task) {
        Seed seed = new Seed(3);
        return model.train(model.initial(task, seed), task, RunContext.of(seed, message -> { }, () -> false));
    }

    @Test
    void itIsThePerceptronOfThatSize() {
        Task task = Tasks.exclusiveOr(0.1);

        assertEquals(trained(mlp(List.of(24, 24, 24), 8, 80), task), trained(sized(1, Optional.empty()), task));
        assertEquals(trained(mlp(List.of(24, 24, 24), 8, 8), task), trained(sized(0.1, Optional.empty()), task));
        assertNotEquals(trained(mlp(List.of(24, 24, 24), 8, 80), task), trained(sized(0.1, Optional.empty()), task));
    }

    @Test
    void widthsMayBeGiven() {
        Network network = sized(1, Optional.of(List.of(5))).initial(Tasks.exclusiveOr(0.1), new Seed(1));

        assertEquals(List.of(2, 5, 2), network.widths());
    }

    @Test
    void widthsThatCannotBeAreRefusedBeforeTraining() {
        SizedMlp tooWide = sized(1, Optional.of(List.of(10_000, 10_000)));

        assertEquals("hidden", assertThrows(SettingException.class, () -> tooWide.check(Tasks.exclusiveOr(0))).path());
    }

    @Test
    void itIsAsAccurate() {
        Task task = Tasks.exclusiveOr(0.1);
        Network network = network(sized(1, Optional.empty()), task);

        assertEquals(mlp(List.of(24, 24, 24), 8, 80).evaluate(network, task.test()),
                sized(1, Optional.empty()).evaluate(network, task.test()));
    }
}
