package dev.sculpt.models.mlp;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Tasks and networks for tests. */
final class Tasks {

    private Tasks() { }

    /** Two outputs of two inputs: the exclusive or, and its opposite. */
    static Task exclusiveOr(double noise) {
        DenseSamples rows = new DenseSamples(new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}},
                new float[][] {{0, 1}, {1, 0}, {1, 0}, {0, 1}});
        return new Task(List.of("a", "b"), List.of("xor", "same"), rows, rows, rows, noise, Optional.empty());
    }

    /** A network of random weights in which about a share of the edges lives. */
    static Network random(int[] widths, double density, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            float[] weights = new float[widths[i - 1] * widths[i]];
            boolean[] mask = new boolean[weights.length];
            float[] biases = new float[widths[i]];
            for (int edge = 0; edge < mask.length; edge++) {
                mask[edge] = random.nextDouble() < density;
                weights[edge] = (float) random.nextGaussian();
            }
            for (int unit = 0; unit < biases.length; unit++) {
                biases[unit] = (float) (0.3 * random.nextGaussian());
            }
            layers.add(new Layer(widths[i - 1], widths[i], weights, mask, biases));
        }
        return new Network(layers);
    }
}
