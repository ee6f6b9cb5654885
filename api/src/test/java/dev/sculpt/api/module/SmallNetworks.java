package dev.sculpt.api.module;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Networks made from their living edges, and hierarchies, for tests. */
final class SmallNetworks {

    private SmallNetworks() { }

    /**
     * Makes a network.
     *
     * @param widths of the unit layers
     * @param edges {@code [layer][edge]}, each {@code {from, to}}
     */
    static Network of(int[] widths, int[][]... edges) {
        List<Layer> layers = new ArrayList<>();
        for (int index = 0; index < edges.length; index++) {
            int inputs = widths[index];
            boolean[] mask = new boolean[inputs * widths[index + 1]];
            for (int[] edge : edges[index]) {
                mask[edge[1] * inputs + edge[0]] = true;
            }
            float[] weights = new float[mask.length];
            Arrays.fill(weights, 1);
            layers.add(new Layer(inputs, widths[index + 1], weights, mask, new float[widths[index + 1]]));
        }
        return new Network(layers);
    }

    static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    /** Makes a hierarchy; each link is {@code {from, to}}. */
    static TrueHierarchy hierarchy(List<TrueModule> modules, int[]... links) {
        return new TrueHierarchy(modules,
                Arrays.stream(links).map(link -> new TrueLink(link[0], link[1])).toList(), false);
    }
}
