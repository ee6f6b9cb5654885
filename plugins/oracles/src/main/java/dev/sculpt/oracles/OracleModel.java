package dev.sculpt.oracles;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.training.NetworkStart;
import dev.sculpt.models.mlp.Activations;
import dev.sculpt.models.mlp.LearningRateSchedules;
import dev.sculpt.models.mlp.Losses;
import dev.sculpt.models.mlp.Mlp;
import dev.sculpt.models.mlp.MlpSettings;
import dev.sculpt.models.mlp.Optimizers;
import java.util.Optional;

/**
 * A model whose network is built and not trained, so that it is known to hold the true hierarchy of its task, see {@link
 * dev.sculpt.oracles.network.WiredHierarchy}: whatever is not found in it is a fault of the detection. It starts trained,
 * and is retrained in pruning stages as the perceptron {@code mlp} is, whose arithmetic and units (ReLU, sigmoid outputs)
 * it has.
 *
 * <p>Refuses tasks that are not complete Boolean functions of at most 16 inputs with a known true hierarchy, or whose
 * function cannot be computed along its links.
 */
public final class OracleModel implements Trainable {

    private static final double WEIGHT_DECAY = 1e-4;

    private final NetworkStart start = new WiredHierarchyStart();
    private final Mlp perceptron;

    /** Creates the model. */
    public OracleModel(OracleModelSettings settings) {
        perceptron = new Mlp(new MlpSettings(start, Optional.empty(), settings.epochs(), settings.batchSize(),
                settings.learningRate(), LearningRateSchedules.CONSTANT, WEIGHT_DECAY, Activations.RELU,
                Losses.BINARY_CROSS_ENTROPY, Optimizers.adam(), 0));
    }

    @Override
    public void check(Task task) {
        start.check(task);
    }

    @Override
    public Network initial(Task task, Seed seed) {
        return perceptron.initial(task, seed);
    }

    @Override
    public boolean startsTrained() {
        return perceptron.startsTrained();
    }

    @Override
    public Network train(Network network, Task task, RunContext context) {
        return perceptron.train(network, task, context);
    }

    @Override
    public Evaluation evaluate(Network network, Samples samples) {
        return perceptron.evaluate(network, samples);
    }

    @Override
    public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
        perceptron.probe(network, samples, objective, visitor);
    }
}
