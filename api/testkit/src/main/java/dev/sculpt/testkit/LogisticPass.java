package dev.sculpt.testkit;

import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Samples;
import java.util.ArrayList;
import java.util.List;

/**
 * One row on its way through a network of logistic units and back. a = 1 / (1 + exp(-s)), so da/ds = a (1 - a); the loss of
 * a row is the mean over outputs of -t log a - (1 - t) log(1 - a), so dLoss/ds = (a - t) / outputs at the outputs.
 */
final class LogisticPass {

    private final Network start;
    private final float[][] weights;
    private final float[][] biases;
    private final float[][] activations;
    private final float[][] activationGradients;
    private final float[][] sumGradients;
    private final float[] targets;

    LogisticPass(Network start) {
        this.start = start;
        this.weights = start.layers().stream().map(Layer::weights).toArray(float[][]::new);
        this.biases = start.layers().stream().map(Layer::biases).toArray(float[][]::new);
        this.activations = perUnit(start);
        this.activationGradients = perUnit(start);
        this.sumGradients = perUnit(start);
        this.targets = new float[start.width(start.depth())];
    }

    private static float[][] perUnit(Network network) {
        return network.widths().stream().map(float[]::new).toArray(float[][]::new);
    }

    /** Computes the activations of a row. */
    void forward(Samples samples, int row) {
        samples.readInputs(row, activations[0], 0);
        samples.readTargets(row, targets, 0);
        for (int index = 0; index < weights.length; index++) {
            int inputs = activations[index].length;
            for (int to = 0; to < activations[index + 1].length; to++) {
                double sum = biases[index][to];
                for (int from = 0; from < inputs; from++) {
                    sum += weights[index][to * inputs + from] * activations[index][from];
                }
                activations[index + 1][to] = (float) (1 / (1 + Math.exp(-sum)));
            }
        }
    }

    /** Computes the gradients of the row. */
    void backward(Objective objective) {
        int last = weights.length;
        for (int unit = 0; unit < targets.length; unit++) {
            float a = activations[last][unit];
            sumGradients[last][unit] =
                    objective == Objective.LOSS ? (a - targets[unit]) / targets.length : a * (1 - a);
        }
        for (int index = last - 1; index >= 0; index--) {
            int inputs = activations[index].length;
            for (int from = 0; from < inputs; from++) {
                float gradient = 0;
                for (int to = 0; to < sumGradients[index + 1].length; to++) {
                    gradient += weights[index][to * inputs + from] * sumGradients[index + 1][to];
                }
                float a = activations[index][from];
                activationGradients[index][from] = gradient;
                sumGradients[index][from] = index == 0 ? 0 : gradient * a * (1 - a);
            }
        }
    }

    /** Takes a step against the gradients; edges that are dead stay so. */
    void descend(float rate) {
        for (int index = 0; index < weights.length; index++) {
            int inputs = activations[index].length;
            for (int to = 0; to < sumGradients[index + 1].length; to++) {
                float step = rate * sumGradients[index + 1][to];
                biases[index][to] -= step;
                for (int from = 0; from < inputs; from++) {
                    if (start.layer(index).alive(to, from)) {
                        weights[index][to * inputs + from] -= step * activations[index][from];
                    }
                }
            }
        }
    }

    /** Shows what the row does. */
    void show(int row, ProbeVisitor visitor) {
        visitor.row(row, activations, activationGradients, sumGradients);
    }

    /** Returns the loss of the row. */
    double loss() {
        float[] outputs = activations[weights.length];
        double loss = 0;
        for (int unit = 0; unit < outputs.length; unit++) {
            // A float nearer to 0 or 1 than this cannot be told from it.
            double a = Math.min(1 - 1e-7, Math.max(1e-7, outputs[unit]));
            loss -= targets[unit] * Math.log(a) + (1 - targets[unit]) * Math.log(1 - a);
        }
        return loss / outputs.length;
    }

    /** Returns how many outputs are on the right side of 0.5. */
    int right() {
        float[] outputs = activations[weights.length];
        int right = 0;
        for (int unit = 0; unit < outputs.length; unit++) {
            right += outputs[unit] > 0.5 == targets[unit] > 0.5 ? 1 : 0;
        }
        return right;
    }

    /** Returns the network as it is after all steps. */
    Network network() {
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < weights.length; index++) {
            Layer layer = start.layer(index);
            layers.add(new Layer(layer.inputs(), layer.outputs(), weights[index], layer.mask(), biases[index]));
        }
        return new Network(layers);
    }
}
