package dev.sculpt.runner.engine;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.util.ArrayList;
import java.util.List;

/** Makes networks from their living edges. */
public final class SmallNetworks {

    private SmallNetworks() { }

    /**
     * Makes a network whose edges all weigh 0.5 and whose biases are 0.
     *
     * @param widths of the unit layers
     * @param edges {@code [layer][edge]}, each {@code {from, to}}
     */
    public static Network of(int[] widths, int[][]... edges) {
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < edges.length; index++) {
            int inputs = widths[index];
            int outputs = widths[index + 1];
            float[] weights = new float[inputs * outputs];
            boolean[] mask = new boolean[inputs * outputs];
            for (int[] edge : edges[index]) {
                weights[edge[1] * inputs + edge[0]] = 0.5f;
                mask[edge[1] * inputs + edge[0]] = true;
            }
            layers.add(new Layer(inputs, outputs, weights, mask, new float[outputs]));
        }
        return new Network(layers);
    }

    /**
     * Two separate halves: x0 and x1 feed hidden unit 0, which feeds y0; x2 and x3 feed hidden unit 2, which feeds
     * y1. Hidden unit 1 is dropped.
     */
    public static Network halves() {
        return of(new int[] {4, 3, 2}, new int[][] {{0, 0}, {1, 0}, {2, 2}, {3, 2}}, new int[][] {{0, 0}, {2, 1}});
    }
}
