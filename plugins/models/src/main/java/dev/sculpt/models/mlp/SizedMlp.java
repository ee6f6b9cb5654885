package dev.sculpt.models.mlp;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.util.List;
import java.util.Optional;

/** The perceptron {@link Mlp} with widths, rows per step and epochs by the size of the task: {@link TrainingSize}. */
public final class SizedMlp implements Trainable {

    private final SizedMlpSettings settings;
    private final Mlp untrained; // for what depends on no size

    /** Creates the model. */
    public SizedMlp(SizedMlpSettings settings) {
        this.settings = settings;
        this.untrained = sized(new TrainingSize(List.of(), 1, 1));
    }

    private Mlp sized(Task task) {
        return sized(TrainingSize.of(task));
    }

    private Mlp sized(TrainingSize size) {
        int epochs = (int) Math.max(1, Math.round(size.epochs() * settings.effort()));
        return new Mlp(new MlpSettings(NetworkStarts.RANDOM, settings.hidden().or(() -> Optional.of(size.hidden())),
                epochs, size.batchSize(), settings.learningRate(), settings.schedule(), settings.weightDecay(),
                settings.activation(), settings.loss(), settings.optimizer(), settings.dropout()));
    }

    @Override
    public void check(Task task) {
        sized(task).check(task);
    }

    @Override
    public Network initial(Task task, Seed seed) {
        return sized(task).initial(task, seed);
    }

    @Override
    public Network train(Network start, Task task, RunContext context) {
        return sized(task).train(start, task, context);
    }

    @Override
    public Evaluation evaluate(Network network, Samples samples) {
        return untrained.evaluate(network, samples);
    }

    @Override
    public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
        untrained.probe(network, samples, objective, visitor);
    }
}
