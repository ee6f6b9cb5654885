package dev.sculpt.api.module;

import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** A label for every unit of a network: the cluster within its layer, or the module. Immutable. */
public final class UnitLabels {

    /** The label of a unit that takes no part. */
    public static final int DROPPED = -1;

    private final int[][] labels;

    /**
     * Copies the labels.
     *
     * @param labels {@code [layer][unit]}, unit layers 0..L, each 0 or more or {@link #DROPPED}
     */
    public UnitLabels(int[][] labels) {
        this.labels = new int[labels.length][];
        for (int layer = 0; layer < labels.length; layer++) {
            this.labels[layer] = labels[layer].clone();
            for (int label : labels[layer]) {
                if (label < DROPPED) {
                    throw new IllegalArgumentException("label " + label + " in layer " + layer);
                }
            }
        }
    }

    /**
     * Labels the living units of each layer below the outputs by their groups, numbered in the order of their lowest units;
     * each output is a cluster of its own.
     *
     * @param groups {@code [layer][i]} for layers 0..L-1 and the i-th living unit: equal numbers for units of one group
     * @throws IllegalArgumentException if there are more or fewer groups than units
     */
    public static UnitLabels ofLiving(Network network, LivingUnits living, int[][] groups) {
        int depth = network.depth();
        if (groups.length != depth) {
            throw new IllegalArgumentException("groups of " + groups.length + " layers for " + depth);
        }
        int[][] labels = new int[depth + 1][];
        for (int layer = 0; layer < depth; layer++) {
            labels[layer] = new int[network.width(layer)];
            Arrays.fill(labels[layer], DROPPED);
            int[] units = living.units(layer);
            if (groups[layer].length != units.length) {
                throw new IllegalArgumentException(
                        groups[layer].length + " groups for " + units.length + " living units of layer " + layer);
            }
            Map<Integer, Integer> numbers = new HashMap<>();
            for (int i = 0; i < units.length; i++) {
                numbers.putIfAbsent(groups[layer][i], numbers.size());
                labels[layer][units[i]] = numbers.get(groups[layer][i]);
            }
        }
        labels[depth] = IntStream.range(0, network.width(depth)).toArray();
        return new UnitLabels(labels);
    }

    /** Returns the number of unit layers, L + 1. */
    public int layers() {
        return labels.length;
    }

    /** Returns the number of units of a layer. */
    public int width(int layer) {
        return labels[layer].length;
    }

    /** Returns the label of a unit. */
    public int label(int layer, int unit) {
        return labels[layer][unit];
    }

    /** Returns a copy of the labels of a layer. */
    public int[] layer(int layer) {
        return labels[layer].clone();
    }

    /** Returns one more than the largest label of a layer, 0 where all its units are dropped. */
    public int count(int layer) {
        return Arrays.stream(labels[layer]).max().orElse(DROPPED) + 1;
    }

    /** Returns one more than the largest label of the network, 0 where all units are dropped. */
    public int count() {
        int count = 0;
        for (int layer = 0; layer < labels.length; layer++) {
            count = Math.max(count, count(layer));
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitLabels that && Arrays.deepEquals(labels, that.labels);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(labels);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(labels);
    }
}
