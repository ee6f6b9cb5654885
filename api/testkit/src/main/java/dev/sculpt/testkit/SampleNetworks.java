package dev.sculpt.testkit;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Networks to test on: degenerate ones first, then sparse ones drawn from seeds. */
public final class SampleNetworks {

    private static final int RANDOM = 40;

    private SampleNetworks() { }

    /** Returns the networks, always the same in the same order. */
    public static Stream<Network> all() {
        return Stream.concat(degenerate(), IntStream.range(0, RANDOM).mapToObj(seed -> random(new Seed(seed))));
    }

    private static Stream<Network> degenerate() {
        return Stream.of(
                uniform(false, 3, 4, 2),                     // nothing lives but the outputs
                uniform(true, 3, 4, 2),                      // all units of a layer are alike
                uniform(true, 1, 1, 1),
                uniform(true, 4, 3),                         // no hidden layer
                uniform(false, 4, 3),
                // A dead end and an output alone, then one that is cut in the middle.
                of(List.of(2, 3, 2), new int[][] {{0, 0}, {1, 1}}, new int[][] {{0, 0}}),
                of(List.of(2, 2, 2, 1), new int[][] {{0, 0}}, new int[][] {}, new int[][] {{1, 0}}));
    }

    private static Network random(Seed seed) {
        SplittableRandom random = seed.random();
        int depth = random.nextInt(1, 5);
        int[] widths = random.ints(depth + 1, 1, 10).toArray();
        return random(random, random.nextDouble(0.1, 0.9), widths);
    }

    /** Returns a network whose edges live with the probability {@code density}, with weights drawn from -2..2. */
    public static Network random(Seed seed, double density, int... widths) {
        return random(seed.random(), density, widths);
    }

    private static Network random(SplittableRandom random, double density, int... widths) {
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < widths.length - 1; index++) {
            int edges = widths[index] * widths[index + 1];
            float[] weights = new float[edges];
            boolean[] mask = new boolean[edges];
            for (int edge = 0; edge < edges; edge++) {
                weights[edge] = (float) random.nextDouble(-2, 2);
                mask[edge] = random.nextDouble() < density;
            }
            layers.add(new Layer(widths[index], widths[index + 1], weights, mask, new float[widths[index + 1]]));
        }
        return new Network(layers);
    }

    private static Network uniform(boolean alive, int... widths) {
        List<Layer> layers = new ArrayList<>();
        for (int index = 1; index < widths.length; index++) {
            boolean[] mask = new boolean[widths[index - 1] * widths[index]];
            Arrays.fill(mask, alive);
            layers.add(layer(widths[index - 1], widths[index], mask));
        }
        return new Network(layers);
    }

    /**
     * Returns a network whose living edges all weigh 1.
     *
     * @param widths units of the layers 0..L
     * @param edges per layer, the living edges as {@code {from, to}}
     */
    public static Network of(List<Integer> widths, int[][]... edges) {
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < edges.length; index++) {
            int inputs = widths.get(index);
            boolean[] mask = new boolean[inputs * widths.get(index + 1)];
            for (int[] edge : edges[index]) {
                mask[edge[1] * inputs + edge[0]] = true;
            }
            layers.add(layer(inputs, widths.get(index + 1), mask));
        }
        return new Network(layers);
    }

    private static Layer layer(int inputs, int outputs, boolean[] mask) {
        float[] ones = new float[mask.length];
        Arrays.fill(ones, 1);
        return new Layer(inputs, outputs, ones, mask, new float[outputs]);
    }
}
