package dev.sculpt.pruning;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Networks to prune. */
public final class Networks {

    private Networks() { }

    /** A layer with biases 1 whose weights are given by {@code [to][from]}; NaN stands for a dead edge. */
    public static Layer layer(float[]... weights) {
        int inputs = weights[0].length;
        float[] flat = new float[weights.length * inputs];
        boolean[] mask = new boolean[flat.length];
        for (int edge = 0; edge < flat.length; edge++) {
            flat[edge] = weights[edge / inputs][edge % inputs];
            mask[edge] = !Float.isNaN(flat[edge]);
        }
        float[] biases = new float[weights.length];
        Arrays.fill(biases, 1);
        return new Layer(inputs, weights.length, flat, mask, biases);
    }

    /** A dense network whose weights are drawn evenly from -1..1. */
    public static Network random(SplittableRandom random, int... widths) {
        List<Layer> layers = new ArrayList<>();
        for (int index = 1; index < widths.length; index++) {
            float[][] weights = new float[widths[index]][widths[index - 1]];
            for (float[] row : weights) {
                for (int from = 0; from < row.length; from++) {
                    row[from] = (float) random.nextDouble(-1, 1);
                }
            }
            layers.add(layer(weights));
        }
        return new Network(layers);
    }
}
