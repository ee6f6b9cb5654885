package dev.sculpt.runner.engine;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;

/** Passes every call on to another model: what stands around a model says only what it does besides. */
public abstract class ForwardingModel implements Trainable {

    private final Trainable model;

    /** Stands around a model. */
    protected ForwardingModel(Trainable model) {
        this.model = model;
    }

    @Override
    public void check(Task task) {
        model.check(task);
    }

    @Override
    public Network initial(Task task, Seed seed) {
        return model.initial(task, seed);
    }

    @Override
    public boolean startsTrained() {
        return model.startsTrained();
    }

    @Override
    public Network train(Network start, Task task, RunContext context) {
        return model.train(start, task, context);
    }

    @Override
    public Evaluation evaluate(Network network, Samples samples) {
        return model.evaluate(network, samples);
    }

    @Override
    public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
        model.probe(network, samples, objective, visitor);
    }
}
