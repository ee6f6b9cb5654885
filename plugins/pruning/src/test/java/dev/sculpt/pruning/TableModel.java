package dev.sculpt.pruning;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A model that computes nothing: accuracy is a given function of the network, training a given change of it, and
 * every row shows the given numbers. The gradients of the output sum are twice those of the loss.
 *
 * @param rows what the rows show
 * @param accuracy of a network
 * @param training what training makes of a network with a seed
 */
public record TableModel(
        List<Row> rows, ToDoubleFunction<Network> accuracy, BiFunction<Network, Seed, Network> training)
        implements Trainable {

    /** A training that changes nothing. */
    public static final BiFunction<Network, Seed, Network> NO_TRAINING = (network, seed) -> network;

    /** One row: activations, and the gradients of the loss by activations and by weighted sums. */
    public record Row(float[][] activations, float[][] activationGradients, float[][] sumGradients) { }

    /** A task of as many rows, of zeros. */
    public static Task task(int inputs, int outputs, int rows) {
        Samples samples = new DenseSamples(new float[rows][inputs], new float[rows][outputs]);
        return new Task(names("x", inputs), names("y", outputs), samples, samples, samples, 0, Optional.empty());
    }

    /** Returns a start of pruning from a network that is taken for the dense one. */
    public PruningStart start(Network network, Task task) {
        return new PruningStart(network, accuracy.applyAsDouble(network), task, this);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(index -> letter + index).toList();
    }

    @Override
    public Network initial(Task task, Seed seed) {
        throw new UnsupportedOperationException("pruning starts from a trained network");
    }

    @Override
    public Network train(Network start, Task task, RunContext context) {
        return training.apply(start, context.seed());
    }

    @Override
    public Evaluation evaluate(Network network, Samples samples) {
        return new Evaluation(0, accuracy.applyAsDouble(network));
    }

    @Override
    public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
        float factor = objective == Objective.LOSS ? 1 : 2;
        for (int row = 0; row < rows.size(); row++) {
            Row shown = rows.get(row);
            visitor.row(row, shown.activations(), times(shown.activationGradients(), factor),
                    times(shown.sumGradients(), factor));
        }
    }

    private static float[][] times(float[][] values, float factor) {
        float[][] product = new float[values.length][];
        for (int layer = 0; layer < values.length; layer++) {
            product[layer] = values[layer].clone();
            for (int unit = 0; unit < product[layer].length; unit++) {
                product[layer][unit] *= factor;
            }
        }
        return product;
    }
}
