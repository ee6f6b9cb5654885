package dev.sculpt.clustering;

import dev.sculpt.api.clustering.Reach;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;

/**
 * Feature vectors of probabilities: a walk starts at the unit and follows living edges between living units, each
 * chosen with a probability in proportion to its |weight| (all alike where all weights are 0); a feature is the
 * probability that the walk passes that unit. Walks upward end at the outputs, walks downward at the inputs.
 *
 * <p>Cost for n units and E edges in reach: O(n E) time, O(n U) memory with U units in reach.
 */
final class RandomWalk {

    private RandomWalk() { }

    /**
     * Walks from every living unit of a layer.
     *
     * @return {@code [unit][feature]}, the features of the layers within reach one after the other
     */
    static double[][] from(Network network, LivingUnits living, int layer, Reach reach) {
        int first = reach.first(layer);
        int last = reach.last(layer, network.depth());
        int[] units = living.units(layer);
        double[][] vectors = new double[units.length][];
        for (int i = 0; i < units.length; i++) {
            double[][] passed = new double[last - first + 1][];
            for (int each = first; each <= last; each++) {
                passed[each - first] = new double[network.width(each)];
            }
            double[] start = passed[layer - first];
            start[units[i]] = 1;
            for (int each = layer; each < last; each++) {
                walkUp(network.layer(each), living, each, passed[each - first], passed[each + 1 - first]);
            }
            for (int each = layer; each > first; each--) {
                walkDown(network.layer(each - 1), living, each, passed[each - first], passed[each - 1 - first]);
            }
            start[units[i]] = 0; // a unit is no feature of its own
            vectors[i] = concatenated(passed);
        }
        return vectors;
    }

    private static void walkUp(Layer edges, LivingUnits living, int layer, double[] here, double[] next) {
        int[] targets = living.units(layer + 1);
        for (int from : living.units(layer)) {
            if (here[from] == 0) {
                continue;
            }
            double[] shares = new double[targets.length];
            for (int i = 0; i < targets.length; i++) {
                shares[i] = edges.alive(targets[i], from) ? Math.abs((double) edges.weight(targets[i], from)) : -1;
            }
            spread(here[from], shares, targets, next);
        }
    }

    private static void walkDown(Layer edges, LivingUnits living, int layer, double[] here, double[] next) {
        int[] targets = living.units(layer - 1);
        for (int to : living.units(layer)) {
            if (here[to] == 0) {
                continue;
            }
            double[] shares = new double[targets.length];
            for (int i = 0; i < targets.length; i++) {
                shares[i] = edges.alive(to, targets[i]) ? Math.abs((double) edges.weight(to, targets[i])) : -1;
            }
            spread(here[to], shares, targets, next);
        }
    }

    /** Adds a probability to the targets, in proportion to their shares; a negative share means no edge. */
    private static void spread(double probability, double[] shares, int[] targets, double[] next) {
        double sum = 0;
        int edges = 0;
        for (double share : shares) {
            if (share >= 0) {
                sum += share;
                edges++;
            }
        }
        for (int i = 0; i < targets.length; i++) {
            if (shares[i] >= 0) {
                next[targets[i]] += probability * (sum == 0 ? 1.0 / edges : shares[i] / sum);
            }
        }
    }

    private static double[] concatenated(double[][] parts) {
        int length = 0;
        for (double[] part : parts) {
            length += part.length;
        }
        double[] whole = new double[length];
        int offset = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, whole, offset, part.length);
            offset += part.length;
        }
        return whole;
    }
}
