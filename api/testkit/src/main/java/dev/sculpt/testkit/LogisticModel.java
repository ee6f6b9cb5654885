package dev.sculpt.testkit;

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
 * A model to test prunings, scores and clusterings with: logistic units, cross-entropy, gradient descent row by row, one
 * edge at a time. Right and slow.
 *
 * @param hidden units of each hidden layer, from the inputs up
 * @param epochs passes over the training rows
 */
public record LogisticModel(List<Integer> hidden, int epochs) implements Trainable {

    private static final float RATE = 0.5f;

    public LogisticModel {
        hidden = List.copyOf(hidden);
    }

    /** Returns a model that trains for 20 epochs. */
    public static LogisticModel of(Integer... hidden) {
        return new LogisticModel(List.of(hidden), 20);
    }

    @Override
    public Network initial(Task task, Seed seed) {
        SplittableRandom random = seed.random();
        List<Layer> layers = new ArrayList<>();
        int inputs = task.inputs();
        for (int index = 0; index <= hidden.size(); index++) {
            int outputs = index < hidden.size() ? hidden.get(index) : task.outputs();
            float[] weights = new float[inputs * outputs];
            boolean[] mask = new boolean[weights.length];
            Arrays.fill(mask, true);
            for (int edge = 0; edge < weights.length; edge++) {
                weights[edge] = (float) random.nextDouble(-1, 1);
            }
            layers.add(new Layer(inputs, outputs, weights, mask, new float[outputs]));
            inputs = outputs;
        }
        return new Network(layers);
    }

    @Override
    public Network train(Network start, Task task, RunContext context) {
        LogisticPass pass = new LogisticPass(start);
        for (int epoch = 0; epoch < epochs; epoch++) {
            context.checkCancelled();
            for (int row = 0; row < task.training().size(); row++) {
                pass.forward(task.training(), row);
                pass.backward(Objective.LOSS);
                pass.descend(RATE);
            }
        }
        return pass.network();
    }

    @Override
    public Evaluation evaluate(Network network, Samples samples) {
        LogisticPass pass = new LogisticPass(network);
        double loss = 0;
        long right = 0;
        for (int row = 0; row < samples.size(); row++) {
            pass.forward(samples, row);
            loss += pass.loss();
            right += pass.right();
        }
        return new Evaluation(loss / samples.size(), (double) right / samples.size() / samples.outputs());
    }

    @Override
    public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
        LogisticPass pass = new LogisticPass(network);
        for (int row = 0; row < samples.size(); row++) {
            pass.forward(samples, row);
            pass.backward(objective);
            pass.show(row, visitor);
        }
    }
}
