package dev.sculpt.functions;

import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs a network one row at a time, in double precision, without its model: to see what it does on rows that no sample has.
 * Units whose function is not known are taken to be rectified, outputs to be sigmoids. Used by one thread.
 */
public final class NetworkRun {

    /**
     * A layer by its living edges.
     *
     * @param first per unit above, the position of its first edge; one more at the end
     * @param from per edge, the unit below
     */
    private record Edges(int[] first, int[] from, double[] weights, double[] biases) {

        static Edges of(Layer layer) {
            int[] first = new int[layer.outputs() + 1];
            int[] from = new int[layer.livingEdges()];
            double[] weights = new double[from.length];
            double[] biases = new double[layer.outputs()];
            int next = 0;
            for (int unit = 0; unit < biases.length; unit++) {
                biases[unit] = layer.bias(unit);
                for (EdgeCursor edge = layer.edgesInto(unit); edge.next(); next++) {
                    from[next] = edge.from();
                    weights[next] = edge.weight();
                }
                first[unit + 1] = next;
            }
            return new Edges(first, from, weights, biases);
        }

        double[] sums(double[] below) {
            double[] sums = biases.clone();
            for (int unit = 0; unit < sums.length; unit++) {
                for (int edge = first[unit]; edge < first[unit + 1]; edge++) {
                    sums[unit] += weights[edge] * below[from[edge]];
                }
            }
            return sums;
        }
    }

    private final List<Edges> layers = new ArrayList<>();
    private final StandardFunction hidden;
    private final StandardFunction outputs;
    private final long edges;

    private NetworkRun(Network network, StandardFunction hidden, StandardFunction outputs) {
        this.hidden = hidden;
        this.outputs = outputs;
        long count = 0;
        for (int index = 0; index < network.depth(); index++) {
            layers.add(Edges.of(network.layer(index)));
            count += network.layer(index).livingEdges();
        }
        edges = count;
    }

    /** Prepares a network; nothing where its units compute what is not a {@link StandardFunction}. */
    public static Optional<NetworkRun> of(Network network) {
        UnitFunctions functions = network.functions()
                .orElse(new UnitFunctions(StandardFunction.RELU, StandardFunction.SIGMOID));
        UnitFunction hidden = functions.hidden();
        return hidden instanceof StandardFunction inside && functions.outputs() instanceof StandardFunction last
                ? Optional.of(new NetworkRun(network, inside, last)) : Optional.empty();
    }

    /** Returns the number of living edges, which a run costs. */
    public long edges() {
        return edges;
    }

    /** Returns the outputs for a row of inputs. */
    public double[] outputs(double[] inputs) {
        double[] values = inputs;
        for (int index = 0; index < layers.size(); index++) {
            values = layers.get(index).sums(values);
            apply(index + 1 < layers.size() ? hidden : outputs, values);
        }
        return values;
    }

    private static void apply(StandardFunction function, double[] sums) {
        if (function == StandardFunction.SOFTMAX) {
            softmax(sums);
        } else {
            for (int unit = 0; unit < sums.length; unit++) {
                sums[unit] = switch (function) {
                    case RELU -> Math.max(0, sums[unit]);
                    case SIGMOID -> 1 / (1 + Math.exp(-sums[unit]));
                    case STEP -> sums[unit] > 0 ? 1 : 0;
                    default -> sums[unit];
                };
            }
        }
    }

    private static void softmax(double[] sums) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            largest = Math.max(largest, sum);
        }
        double total = 0;
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] = Math.exp(sums[unit] - largest);
            total += sums[unit];
        }
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] /= total;
        }
    }
}
