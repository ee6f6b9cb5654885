package dev.sculpt.communities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An undirected graph of n nodes with edges of positive weight and no loops, kept as rows of neighbours. Immutable. Memory
 * for m edges: 24 m bytes.
 */
final class WeightedGraph {

    private final int[] starts; // of the rows, and the end of the last one
    private final int[] neighbours;
    private final double[] weights;
    private final double[] volumes;

    private WeightedGraph(int[] starts, int[] neighbours, double[] weights) {
        this.starts = starts;
        this.neighbours = neighbours;
        this.weights = weights;
        this.volumes = new double[starts.length - 1];
        for (int node = 0; node < volumes.length; node++) {
            for (int at = starts[node]; at < starts[node + 1]; at++) {
                volumes[node] += weights[at];
            }
        }
    }

    /** Returns the graph of units whose edges weigh their similarity. */
    static WeightedGraph of(UnitGraph graph) {
        int[] starts = new int[graph.units() + 1];
        for (UnitPair pair : graph.pairs()) {
            starts[pair.first() + 1]++;
            starts[pair.second() + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        int[] neighbours = new int[2 * graph.pairs().size()];
        double[] weights = new double[neighbours.length];
        for (UnitPair pair : graph.pairs()) {
            neighbours[next[pair.first()]] = pair.second();
            weights[next[pair.first()]++] = pair.similarity();
            neighbours[next[pair.second()]] = pair.first();
            weights[next[pair.second()]++] = pair.similarity();
        }
        return new WeightedGraph(starts, neighbours, weights);
    }

    /**
     * Returns the graph of some of the nodes and the edges between them.
     *
     * @param nodes distinct, which are numbered from 0 in this order
     */
    WeightedGraph among(int[] nodes) {
        int[] numbers = new int[nodes()];
        Arrays.fill(numbers, -1);
        for (int number = 0; number < nodes.length; number++) {
            numbers[nodes[number]] = number;
        }
        int[] fewer = new int[nodes.length + 1];
        int[] others = new int[neighbours.length];
        double[] between = new double[neighbours.length];
        int kept = 0;
        for (int number = 0; number < nodes.length; number++) {
            for (int at = starts[nodes[number]]; at < starts[nodes[number] + 1]; at++) {
                if (numbers[neighbours[at]] >= 0) {
                    others[kept] = numbers[neighbours[at]];
                    between[kept++] = weights[at];
                }
            }
            fewer[number + 1] = kept;
        }
        return new WeightedGraph(fewer, Arrays.copyOf(others, kept), Arrays.copyOf(between, kept));
    }

    /** Returns n. */
    int nodes() {
        return volumes.length;
    }

    /** Returns the weight of all edges of a node. */
    double volume(int node) {
        return volumes[node];
    }

    /** Returns the sum of the volumes of all nodes, which is twice the weight of all edges. */
    double volume() {
        return Arrays.stream(volumes).sum();
    }

    /**
     * Multiplies the matrix of weights by a vector.
     *
     * @param vector {@code [node]}
     * @return {@code [node]}
     */
    double[] times(double[] vector) {
        double[] product = new double[nodes()];
        for (int node = 0; node < product.length; node++) {
            double sum = 0;
            for (int at = starts[node]; at < starts[node + 1]; at++) {
                sum += weights[at] * vector[neighbours[at]];
            }
            product[node] = sum;
        }
        return product;
    }

    /** Returns the weight of the edges between a node and those of a set. */
    double between(int node, boolean[] set) {
        double sum = 0;
        for (int at = starts[node]; at < starts[node + 1]; at++) {
            if (set[neighbours[at]]) {
                sum += weights[at];
            }
        }
        return sum;
    }

    /** Returns the connected components in the order of their lowest nodes, each ascending. */
    List<int[]> components() {
        int[] component = new int[nodes()];
        Arrays.fill(component, -1);
        int[] queue = new int[nodes()];
        List<int[]> components = new ArrayList<>();
        for (int lowest = 0; lowest < component.length; lowest++) {
            if (component[lowest] >= 0) {
                continue;
            }
            int found = 1;
            queue[0] = lowest;
            component[lowest] = components.size();
            for (int done = 0; done < found; done++) {
                for (int at = starts[queue[done]]; at < starts[queue[done] + 1]; at++) {
                    if (component[neighbours[at]] < 0) {
                        component[neighbours[at]] = components.size();
                        queue[found++] = neighbours[at];
                    }
                }
            }
            components.add(IntStream.of(queue).limit(found).sorted().toArray());
        }
        return components;
    }
}
