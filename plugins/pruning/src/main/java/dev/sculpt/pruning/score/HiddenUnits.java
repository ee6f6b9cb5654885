package dev.sculpt.pruning.score;

import dev.sculpt.api.network.Network;

/** Lays out one number per hidden unit. */
final class HiddenUnits {

    private HiddenUnits() { }

    /** The number of one unit. */
    @FunctionalInterface
    interface Value {

        /** Returns the number of a unit, {@code layer} in 1..L-1. */
        double at(int layer, int unit);
    }

    /** Returns {@code [hidden layer - 1][unit]}, layer by layer in ascending order. */
    static double[][] each(Network network, Value value) {
        double[][] values = new double[network.depth() - 1][];
        for (int layer = 1; layer < network.depth(); layer++) {
            values[layer - 1] = new double[network.width(layer)];
            for (int unit = 0; unit < network.width(layer); unit++) {
                values[layer - 1][unit] = value.at(layer, unit);
            }
        }
        return values;
    }
}
