package dev.sculpt.runner.bench;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.task.Task;
import dev.sculpt.runner.engine.ForwardingModel;
import java.util.concurrent.atomic.LongAdder;

/** Passes everything on to another model and counts trainings, steps and the arithmetic that they take. */
final class MeteredModel extends ForwardingModel {

    private final int epochs;
    private final int batchSize;
    private final LongAdder trainings = new LongAdder();
    private final LongAdder steps = new LongAdder();
    private final LongAdder operations = new LongAdder();

    /**
     * Creates the meter.
     *
     * @param epochs of each training
     * @param batchSize rows per step
     */
    MeteredModel(Trainable model, int epochs, int batchSize) {
        super(model);
        this.epochs = epochs;
        this.batchSize = batchSize;
    }

    /** Returns the counts so far. */
    Work work() {
        return new Work(trainings.sum(), steps.sum(), operations.sum());
    }

    @Override
    public Network train(Network start, Task task, RunContext context) {
        Network trained = super.train(start, task, context);
        long rows = task.training().size();
        trainings.increment();
        steps.add(epochs * ((rows + batchSize - 1) / batchSize));
        operations.add(epochs * (rows * stepOperations(start) + task.validation().size() * 2L * start.livingEdges()));
        return trained;
    }

    // A row takes a multiplication and an addition per edge on the way up, for the gradient of the edge, and on the way
    // down, which ends above the inputs.
    private static long stepOperations(Network network) {
        return 6 * network.livingEdges() - 2L * network.layer(0).livingEdges();
    }
}
