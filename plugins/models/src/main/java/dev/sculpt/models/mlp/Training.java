package dev.sculpt.models.mlp;

import dev.sculpt.api.RunContext;
import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Task;
import java.util.Arrays;
import java.util.SplittableRandom;

/** One training of one network, from its present weights to the best snapshot (method section 2). */
final class Training {

    private final MlpSettings settings;
    private final Task task;
    private final RunContext context;
    private final CompactNetwork network;
    private final CompactLayer[] layers;
    private final Optimizer optimizer;
    private final SplittableRandom random;
    private final float[][] dropped;

    Training(MlpSettings settings, Network start, Task task, RunContext context) {
        this.settings = settings;
        this.task = task;
        this.context = context;
        this.network = new CompactNetwork(start, settings.activation(), settings.loss());
        this.layers = network.layers();
        this.optimizer = settings.optimizer().create(settings);
        this.random = context.seed().random();
        int[] lengths = new int[2 * layers.length];
        for (int i = 0; i < layers.length; i++) {
            lengths[2 * i] = layers[i].weights.length;
            lengths[2 * i + 1] = layers[i].biases.length;
        }
        optimizer.start(lengths);
        this.dropped = settings.dropout() > 0 ? new float[layers.length][] : null;
        for (int layer = 1; dropped != null && layer < layers.length; layer++) {
            dropped[layer] = new float[layers[layer].inputs];
        }
    }

    /** Trains and returns the best snapshot. */
    Network run() {
        SampleRows rows = new SampleRows(task.training());
        SampleRows validation = task.validation() == task.training() ? rows : new SampleRows(task.validation());
        int[] order = new int[rows.size()];
        Arrays.setAll(order, row -> row);
        Snapshot snapshot = new Snapshot(layers);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            context.checkCancelled();
            shuffle(order);
            double rate = settings.learningRate()
                    * settings.schedule().factor(epoch, settings.epochs(), settings.decay());
            for (int first = 0; first < order.length; first += settings.batchSize()) {
                step(rows, order, first, Math.min(order.length, first + settings.batchSize()), rate);
            }
            snapshot.offer(layers, evaluate(network, settings.loss(), validation));
        }
        return network.expand(snapshot.parameters());
    }

    /** Judges a network on all rows, without noise. */
    static Evaluation evaluate(CompactNetwork network, Loss loss, SampleRows rows) {
        double total = 0;
        double correct = 0;
        for (int row = 0; row < rows.size(); row++) {
            int loaded = rows.load(row);
            network.readInputs(rows.inputs(), loaded * rows.inputsPerRow());
            float[] sums = network.forward();
            total += loss.loss(sums, rows.targets(), loaded * rows.outputsPerRow());
            correct += loss.correct(sums, rows.targets(), loaded * rows.outputsPerRow());
        }
        return new Evaluation(total / rows.size(), correct / rows.size());
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int row = order[i];
            order[i] = order[j];
            order[j] = row;
        }
    }

    private void step(SampleRows rows, int[] order, int first, int end, double rate) {
        for (CompactLayer layer : layers) {
            Arrays.fill(layer.weightGradients, 0);
            Arrays.fill(layer.biasGradients, 0);
        }
        for (int i = first; i < end; i++) {
            int loaded = rows.load(order[i]);
            network.readInputs(rows.inputs(), loaded * task.inputs());
            addNoise(network.inputActivations());
            forward();
            network.outputGradients(rows.targets(), loaded * task.outputs());
            network.backward(dropped);
        }
        float share = 1f / (end - first);
        optimizer.nextStep(rate);
        for (int i = 0; i < layers.length; i++) {
            scale(layers[i].weightGradients, share);
            scale(layers[i].biasGradients, share);
            layers[i].decay((float) settings.weightDecay());
            optimizer.update(2 * i, layers[i].weights, layers[i].weightGradients);
            optimizer.update(2 * i + 1, layers[i].biases, layers[i].biasGradients);
        }
    }

    private void addNoise(float[] inputs) {
        float noise = (float) task.noise();
        if (noise > 0) {
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] += noise * (float) random.nextGaussian();
            }
        }
    }

    private void forward() {
        if (dropped == null) {
            network.forward();
            return;
        }
        float kept = (float) (1 / (1 - settings.dropout()));
        for (int layer = 1; layer < layers.length; layer++) {
            network.forwardHidden(layer);
            float[] active = network.activations(layer);
            for (int unit = 0; unit < active.length; unit++) {
                dropped[layer][unit] = random.nextDouble() < settings.dropout() ? 0 : kept;
                active[unit] *= dropped[layer][unit];
            }
        }
        network.forwardOutputs();
    }

    private static void scale(float[] values, float factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }
}
