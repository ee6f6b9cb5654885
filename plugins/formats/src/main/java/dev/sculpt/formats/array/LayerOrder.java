package dev.sculpt.formats.array;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of the layers of a file, from the inputs up, as their shapes and numbers tell: each reads what the one before it
 * has, and of layers whose names differ in their numbers alone, those of smaller numbers come first.
 */
final class LayerOrder {

    private static final int MOST_STEPS = 100_000;

    /**
     * One layer.
     *
     * @param names of its arrays
     * @param inputs units below
     * @param outputs units above
     */
    record Sized(LayerNames names, int inputs, int outputs) { }

    private final List<List<Sized>> groups; // each in its order
    private final int[] next; // of each group
    private final int count;
    private final int outputs;
    private final List<Sized> chain = new ArrayList<>();
    private final List<List<LayerNames>> fitting = new ArrayList<>();
    private int steps;

    private LayerOrder(List<Sized> layers, int outputs) {
        Map<String, List<Sized>> byName = new LinkedHashMap<>();
        for (Sized layer : layers) {
            byName.computeIfAbsent(layer.names().withoutNumbers(), name -> new ArrayList<>()).add(layer);
        }
        this.groups = List.copyOf(byName.values());
        this.next = new int[groups.size()];
        this.count = layers.size();
        this.outputs = outputs;
    }

    /**
     * Orders layers.
     *
     * @param layers numbered ones in the order of their numbers
     * @param inputs of the network
     * @param outputs of the network
     * @return the only order that fits; as they were where none does
     * @throws InvalidArrayException if more than one fits, or too many would have to be tried
     */
    static List<LayerNames> of(List<Sized> layers, int inputs, int outputs) throws InvalidArrayException {
        LayerOrder order = new LayerOrder(layers, outputs);
        if (order.groups.size() > 1) {
            order.extend(inputs);
            if (order.fitting.size() > 1 || order.steps > MOST_STEPS) {
                throw new InvalidArrayException((order.fitting.size() > 1
                        ? "has layers that fit in several orders, such as " + listed(order.fitting.get(0)) + " or "
                                + listed(order.fitting.get(1))
                        : "has too many layers of alike sizes to find their order")
                        + "; name the arrays of weights from the inputs up as \"layers\"");
            }
        }
        return order.fitting.size() == 1 ? order.fitting.get(0) : layers.stream().map(Sized::names).toList();
    }

    private static String listed(List<LayerNames> layers) {
        return "[" + InvalidArrayException.listed(layers.stream().map(LayerNames::weights).toList()) + "]";
    }

    // At most as deep as there are layers, of which a file has a thousand at most.
    private void extend(int below) {
        if (chain.size() == count) {
            if (below == outputs) {
                fitting.add(chain.stream().map(Sized::names).toList());
            }
            return;
        }
        for (int group = 0; group < groups.size() && fitting.size() < 2 && ++steps <= MOST_STEPS; group++) {
            List<Sized> layers = groups.get(group);
            if (next[group] < layers.size() && layers.get(next[group]).inputs() == below) {
                Sized layer = layers.get(next[group]++);
                chain.add(layer);
                extend(layer.outputs());
                chain.remove(chain.size() - 1);
                next[group]--;
            }
        }
    }
}
