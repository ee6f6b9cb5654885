package dev.sculpt.formats.array;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.setting.SettingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A network as arrays: for each layer of edges {@code i} the weights {@code Wi} of shape {@code [outputs, inputs]}, the
 * biases {@code bi} of shape {@code [outputs]} and the mask {@code Mi}, shaped as the weights; or under the names of a state
 * dictionary, without masks. {@link NetworkArrays} reads them.
 *
 * @param layers names of the matrices of weights; where empty, those that the run names, or numbers
 */
record ExportedArrays(List<String> layers) {

    private static final String WEIGHT = "weight";

    ExportedArrays {
        layers = List.copyOf(layers);
        if (new HashSet<>(layers).size() < layers.size()) {
            throw new SettingException("layers", "a name appears twice");
        }
        for (int position = 0; position < layers.size(); position++) {
            if (!layers.get(position).equals(WEIGHT) && !layers.get(position).endsWith("." + WEIGHT)) {
                throw new SettingException("layers." + position,
                        "\"" + layers.get(position) + "\" must end in \"." + WEIGHT + "\"");
            }
        }
    }

    /**
     * Returns the arrays of a network, layer by layer.
     *
     * @throws SettingException if there are other names than layers
     */
    List<NamedArray> of(ExportedNetwork exported) {
        Network network = exported.network();
        List<String> names = layers.isEmpty() ? startedFrom(exported) : layers;
        if (!names.isEmpty() && names.size() != network.depth()) {
            throw new SettingException("layers", "has " + names.size() + " names for " + network.depth() + " layers");
        }
        List<NamedArray> arrays = new ArrayList<>();
        for (int index = 0; index < network.depth(); index++) {
            arrays.addAll(names.isEmpty() ? numbered(network.layer(index), index)
                    : named(network.layer(index), names.get(index)));
        }
        return arrays;
    }

    private static List<NamedArray> numbered(Layer layer, int index) {
        return List.of(NamedArray.of("W" + index, matrix(layer), layer.weights()),
                NamedArray.of("b" + index, row(layer), layer.biases()),
                NamedArray.of("M" + index, matrix(layer), layer.mask()));
    }

    private static List<NamedArray> named(Layer layer, String weights) {
        String stem = weights.substring(0, weights.length() - WEIGHT.length());
        return List.of(NamedArray.of(weights, matrix(layer), layer.weights()),
                NamedArray.of(stem + "bias", row(layer), layer.biases()));
    }

    private static Shape matrix(Layer layer) {
        return new Shape(List.of((long) layer.outputs(), (long) layer.inputs()));
    }

    private static Shape row(Layer layer) {
        return new Shape(List.of((long) layer.outputs()));
    }

    // Of what PyTorch keeps while it prunes, the name of what it comes to.
    private static List<String> startedFrom(ExportedNetwork exported) {
        Object named = exported.fields();
        for (String key : List.of("settings", "model", "start", "layers")) {
            named = named instanceof Map<?, ?> map ? map.get(key) : null;
        }
        List<String> names = named instanceof List<?> list ? list.stream().map(String::valueOf)
                .map(name -> name.endsWith(WEIGHT + "_orig") ? name.substring(0, name.length() - "_orig".length()) : name)
                .toList() : List.of();
        return names.stream().allMatch(name -> name.equals(WEIGHT) || name.endsWith("." + WEIGHT)) ? names : List.of();
    }
}
