package dev.sculpt.models.mlp;

import dev.sculpt.api.RunContext;
import dev.sculpt.api.Seed;
import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
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
 * threads. A training costs O(epochs x rows x living edges) and allocates nothing per step.
 */
public final class Mlp implements Trainable {

    private final MlpSettings settings;

    /** Creates the model. */
    public Mlp(MlpSettings settings) {
        this.settings = settings;
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
        return new Training(settings, start, task, context).run();
    }

    @Override
    public Evaluation evaluate(Network network, Samples samples) {
        requireFit(network, samples);
        CompactNetwork compact = new CompactNetwork(network, settings.activation(), settings.loss());
        return Training.evaluate(compact, settings.loss(), new SampleRows(samples));
    }

    @Override
    public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
        requireFit(network, samples);
        CompactNetwork compact = new CompactNetwork(network, settings.activation(), settings.loss());
        SampleRows rows = new SampleRows(samples);
        float[][] activations = perUnit(network);
        float[][] activationGradients = perUnit(network);
        float[][] sumGradients = perUnit(network);
        for (int row = 0; row < rows.size(); row++) {
            int loaded = rows.load(row);
            compact.readInputs(rows.inputs(), loaded * rows.inputsPerRow());
            compact.forward();
            if (objective == Objective.LOSS) {
                compact.outputGradients(rows.targets(), loaded * rows.outputsPerRow());
            } else {
                compact.outputSumGradients();
            }
            compact.backwardActivations();
            compact.expandRow(activations, activationGradients, sumGradients);
            visitor.row(row, activations, activationGradients, sumGradients);
        }
    }

    private static float[][] perUnit(Network network) {
        float[][] values = new float[network.depth() + 1][];
        for (int layer = 0; layer <= network.depth(); layer++) {
            values[layer] = new float[network.width(layer)];
        }
        return values;
    }

    private static void requireFit(Network network, Samples samples) {
        if (network.width(0) != samples.inputs() || network.width(network.depth()) != samples.outputs()) {
            throw new IllegalArgumentException("a network of widths " + network.widths() + " for samples of "
                    + samples.inputs() + " inputs and " + samples.outputs() + " outputs");
        }
    }
}
