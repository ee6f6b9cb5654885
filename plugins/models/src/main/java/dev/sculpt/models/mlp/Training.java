package dev.sculpt.models.mlp;

import dev.sculpt.api.model.DivergedException;
import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.BrokenContractException;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.training.OptimizerState;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/** One training of one network, from its present weights to the best snapshot. */
final class Training {

    /** Inputs are best around 1; such as these lead weights astray. */
    private static final float LARGE = 100;

    private final MlpSettings settings;
    private final RunContext context;
    private final CompactNetwork network;
    private final Samples rows;
    private final SampleRows samples;
    private final CleanRows validation;
    private final OptimizerState optimizer;
    private final SplittableRandom random;
    private final Optional<InputNoise> noise;
    private final Block block;
    private final Dropout dropout;
    private final float[] gradients;

    Training(MlpSettings settings, Network start, Task task, RunContext context, Arithmetic arithmetic) {
        this.settings = settings;
        this.context = context;
        this.network = new CompactNetwork(start, settings.activation(), settings.loss(), arithmetic);
        this.rows = task.training();
        this.samples = SampleRows.forEpochs(rows, network.units(0));
        this.validation = new CleanRows(
                network, task.validation() == rows
                        ? samples : SampleRows.forEpochs(task.validation(), network.units(0)));
        this.optimizer = FusedOptimizer.start(settings.optimizer(), network, context.seed().child("optimizer"));
        this.random = context.seed().random();
        this.noise = task.noise() > 0
                ? Optional.of(new InputNoise(task.noise(), random, arithmetic))
                : Optional.empty();
        this.block = new Block(network, Math.min(settings.batchSize(), samples.size()));
        this.dropout = new Dropout(settings.dropout(), random, block);
        this.gradients = new float[network.parameters().length];
    }

    /**
     * Trains and returns the best snapshot.
     *
     * @throws DivergedException if the weights or the loss grow beyond all numbers from the first epoch on
     */
    Network run() {
        int[] order = new int[samples.size()];
        Arrays.setAll(order, row -> row);
        Snapshot snapshot = new Snapshot(network.parameters().length);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            context.checkCancelled();
            context.report("epoch " + (epoch + 1) + " of " + settings.epochs());
            shuffle(order);
            double rate = settings.learningRate() * factor(epoch);
            for (int first = 0; first < order.length; first += settings.batchSize()) {
                step(order, first, Math.min(order.length - first, settings.batchSize()), rate);
            }
            Evaluation now = validation.evaluate();
            context.epoch(now.loss(), now.accuracy());
            snapshot.offer(network.parameters(), now);
        }
        return network.with(snapshot.parameters().orElseThrow(this::diverged));
    }

    private double factor(int epoch) {
        double factor = settings.schedule().factor(epoch, settings.epochs());
        if (!(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new BrokenContractException(settings.schedule(), "a factor of " + factor + " for epoch " + epoch + " of "
                    + settings.epochs() + "; factors are finite and 0 or more");
        }
        return factor;
    }

    private DivergedException diverged() {
        for (float parameter : network.parameters()) {
            if (!Float.isFinite(parameter)) {
                return diverged("a weight became " + parameter);
            }
        }
        return diverged("the loss on the validation rows is no number");
    }

    private DivergedException diverged(String what) {
        return new DivergedException("training diverged: " + what + "; learningRate is " + settings.learningRate()
                + ", try a smaller one"
                + (largest() < LARGE ? "" : "; inputs are as large as " + largest() + ", scale them"));
    }

    private float largest() {
        float[] inputs = new float[rows.inputs()];
        float largest = 0;
        for (int row = 0; row < rows.size(); row++) {
            rows.readInputs(row, inputs, 0);
            for (float input : inputs) {
                largest = Math.max(largest, Math.abs(input));
            }
        }
        return largest;
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int row = order[i];
            order[i] = order[j];
            order[j] = row;
        }
    }

    private void step(int[] order, int first, int rows, double rate) {
        block.load(samples, order, first, rows, noise);
        forward();
        network.lossDeltas(block);
        backward();
        network.arithmetic().decay(gradients, network.parameters(), network.mask(), gradients.length,
                1f / rows, (float) settings.weightDecay());
        optimizer.step(network.parameters(), gradients, rate);
    }

    private void forward() {
        for (int layer = 1; layer < network.depth(); layer++) {
            network.forwardHidden(layer, block);
            dropout.leaveOut(layer, block);
        }
        network.forwardOutputs(block);
    }

    private void backward() {
        for (int layer = network.depth() - 1; layer >= 0; layer--) {
            network.gradients(layer, block, gradients);
            if (layer > 0) {
                float[] deltas = block.deltas[layer];
                network.derivatives(layer, block, deltas);
                dropout.scale(layer, deltas);
                network.deltas(layer, block, deltas);
            }
        }
    }
}
