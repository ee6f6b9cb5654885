package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticModelTest extends TrainableContract {

    @Override
    protected Trainable create() {
        return LogisticModel.of(3);
    }

    /** Weight 2, bias -1, input 1: the sum is 1, the output 1 / (1 + 1/e) = 0.731059, the loss for 0 its -log(1 - a). */
    @Test
    void judgesAsWorkedByHand() {
        Network network = new Network(List.of(
                new Layer(1, 1, new float[] {2}, new boolean[] {true}, new float[] {-1})));
        DenseSamples row = new DenseSamples(new float[][] {{1}}, new float[][] {{0}});

        assertEquals(1.313262, LogisticModel.of().evaluate(network, row).loss(), 1e-5);
        assertEquals(0, LogisticModel.of().evaluate(network, row).accuracy());
    }

    @Test
    void learns() {
        Task task = SampleTasks.of(3, 2);
        LogisticModel model = new LogisticModel(List.of(4), 200);

        Network trained = model.train(model.initial(task, new Seed(1)), task, RunContext.of(new Seed(1)));

        assertEquals(1, model.evaluate(trained, task.test()).accuracy());
        assertTrue(model.evaluate(trained, task.test()).loss() < 0.1);
    }
}
