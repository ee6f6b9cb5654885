package dev.sculpt.models.mlp;

import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Multi-layer perceptron as in Neural Sculpting (NeurIPS 2023): biases everywhere, weights from N(0, 2 / fan-in), biases 0,
 * noise on the inputs at every draw, the best snapshot on the clean validation rows.
 *
 * <p>Computes in single precision with a fixed order of summation, so that a seed gives one result on any number of
 * threads, with and without vectors; with a {@link MatrixProduct}, the same to float tolerance. A training costs O(epochs x
 * rows x living edges) and allocates nothing per row.
 */
public final class Mlp implements Trainable {

    private final MlpSettings settings;
    private final Arithmetic arithmetic;

    /** Creates the model, with the fastest arithmetic there is. */
    public Mlp(MlpSettings settings) {
        this(settings, Arithmetic.fastest());
    }

    /** Creates the model; large dense layers are multiplied by {@code product}, all else as in {@link #Mlp(MlpSettings)}. */
    public Mlp(MlpSettings settings, MatrixProduct product) {
        this(settings, new ProductArithmetic(product, Arithmetic.fastest()));
    }

    Mlp(MlpSettings settings, Arithmetic arithmetic) {
        this.settings = settings;
        this.arithmetic = arithmetic;
    }

    @Override
    public Network initial(Task task, Seed seed) {
        List<Integer> widths = new ArrayList<>();
        widths.add(task.inputs());
        widths.addAll(settings.hidden());
        widths.add(task.outputs());
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < widths.size(); i++) {
            layers.add(initialLayer(widths.get(i - 1), widths.get(i), seed.child(i).random()));
        }
        return new Network(layers);
    }

    private static Layer initialLayer(int inputs, int outputs, SplittableRandom random) {
        float[] weights = new float[Math.multiplyExact(inputs, outputs)];
        double deviation = Math.sqrt(2.0 / inputs);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (deviation * random.nextGaussian());
        }
        boolean[] mask = new boolean[weights.length];
        Arrays.fill(mask, true);
        return new Layer(inputs, outputs, weights, mask, new float[outputs]);
    }

    @Override
    public Network train(Network start, Task task, RunContext context) {
        requireFit(start, task.training());
        return new Training(settings, start, task, context, arithmetic).run();
    }

    @Override
    public Evaluation evaluate(Network network, Samples samples) {
        requireFit(network, samples);
        return new CleanRows(compact(network), new SampleRows(samples)).evaluate();
    }

    @Override
    public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
        requireFit(network, samples);
        new Probe(network, compact(network), objective).show(new SampleRows(samples), visitor);
    }

    private CompactNetwork compact(Network network) {
        return new CompactNetwork(network, settings.activation(), settings.loss(), arithmetic);
    }

    private static void requireFit(Network network, Samples samples) {
        if (network.width(0) != samples.inputs() || network.width(network.depth()) != samples.outputs()) {
            throw new IllegalArgumentException("a network of widths " + network.widths() + " for samples of "
                    + samples.inputs() + " inputs and " + samples.outputs() + " outputs");
        }
    }
}
