package dev.sculpt.functions;

import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Networks of rectified units written down unit by unit. */
public final class SmallNetworks {

    private SmallNetworks() { }

    /**
     * A network; per layer one text, per unit its bias and its edges as in {@code "-1 0:1 1:1, 0 2:3"}: the first unit has
     * the bias -1 and reads units 0 and 1 by 1, the second reads unit 2 by 3.
     */
    public static Network of(int inputs, String... layers) {
        List<Layer> edges = new ArrayList<>();
        int below = inputs;
        for (String layer : layers) {
            String[] units = layer.split(", ");
            float[] weights = new float[below * units.length];
            boolean[] mask = new boolean[weights.length];
            float[] biases = new float[units.length];
            for (int unit = 0; unit < units.length; unit++) {
                String[] words = units[unit].split(" ");
                biases[unit] = Float.parseFloat(words[0]);
                for (int word = 1; word < words.length; word++) {
                    String[] edge = words[word].split(":");
                    int index = unit * below + Integer.parseInt(edge[0]);
                    weights[index] = Float.parseFloat(edge[1]);
                    mask[index] = true;
                }
            }
            edges.add(new Layer(below, units.length, weights, mask, biases));
            below = units.length;
        }
        return new Network(edges);
    }

    /** A finished network with its modules by {@code [layer][unit]}; its inputs are x0, x1, ..., its outputs y0, ... */
    public static MeasuredNetwork measured(
            Network network, int[][] modules, Samples samples, Optional<TrueHierarchy> truth) {
        UnitLabels labels = new UnitLabels(modules);
        Task task = new Task(
                names("x", samples.inputs()), names("y", samples.outputs()), samples, samples, samples, 0, truth);
        return new MeasuredNetwork(network, LivingUnits.of(network), OptionalDouble.of(1), labels,
                Hierarchy.of(network, labels), Optional.of(task));
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(number -> letter + number).toList();
    }
}
