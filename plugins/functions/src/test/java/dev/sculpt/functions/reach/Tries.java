package dev.sculpt.functions.reach;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.search.Try;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Networks and tries written down by their edges, all of weight 1. */
final class Tries {

    private Tries() { }

    /** A network; edges per layer as in {@code "0-1 2-0"}: from unit 0 to unit 1, from 2 to 0. */
    static Network network(List<Integer> widths, String... edges) {
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < edges.length; index++) {
            int inputs = widths.get(index);
            int outputs = widths.get(index + 1);
            float[] weights = new float[inputs * outputs];
            Arrays.fill(weights, 1);
            boolean[] mask = new boolean[weights.length];
            for (String edge : edges[index].split(" ")) {
                String[] ends = edge.split("-");
                mask[Integer.parseInt(ends[1]) * inputs + Integer.parseInt(ends[0])] = true;
            }
            layers.add(new Layer(inputs, outputs, weights, mask, new float[outputs]));
        }
        return new Network(layers);
    }

    /** A network by its weights, {@code [layer][to][from]}, 0 where there is no edge, and biases, {@code [layer][to]}. */
    static Network weighted(float[][][] weights, float[][] biases) {
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < weights.length; index++) {
            int outputs = weights[index].length;
            int inputs = weights[index][0].length;
            float[] flat = new float[inputs * outputs];
            boolean[] mask = new boolean[flat.length];
            for (int edge = 0; edge < flat.length; edge++) {
                flat[edge] = weights[index][edge / inputs][edge % inputs];
                mask[edge] = flat[edge] != 0;
            }
            layers.add(new Layer(inputs, outputs, flat, mask, biases[index]));
        }
        return new Network(layers);
    }

    /** A try whose modules do not matter: all living units are one. */
    static Try of(Network network) {
        LivingUnits living = LivingUnits.of(network);
        int[][] labels = new int[network.depth() + 1][];
        for (int layer = 0; layer < labels.length; layer++) {
            int index = layer;
            labels[layer] = new int[network.width(layer)];
            Arrays.setAll(labels[layer], unit -> living.alive(index, unit) ? 0 : UnitLabels.DROPPED);
        }
        return of(network, labels);
    }

    /** A try with its modules by {@code [layer][unit]}. */
    static Try of(Network network, int[][] modules) {
        UnitLabels labels = new UnitLabels(modules);
        return new Try(network, LivingUnits.of(network), OptionalDouble.of(1), labels, Hierarchy.of(network, labels));
    }
}
