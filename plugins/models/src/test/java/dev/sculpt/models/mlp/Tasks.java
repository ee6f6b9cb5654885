package dev.sculpt.models.mlp;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Tasks and networks for tests. */
final class Tasks {

    private Tasks() { }

    /** Two outputs of two inputs: the exclusive or, and its opposite. */
    static Task exclusiveOr(double noise) {
        return of(new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new float[][] {{0, 1}, {1, 0}, {1, 0}, {0, 1}}, noise);
    }

    /** A task of some rows, which also choose the best snapshot and judge. */
    static Task of(float[][] inputs, float[][] targets, double noise) {
        DenseSamples rows = new DenseSamples(inputs, targets);
        return new Task(names("x", rows.inputs()), names("y", rows.outputs()), rows, rows, rows, noise, Optional.empty());
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(index -> letter + index).toList();
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
