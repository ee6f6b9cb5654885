package dev.sculpt.formats.array;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.formats.array.LayerOrder.Sized;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which layers of a file make the network, from the inputs up. Those that a setting names, in its order; else all there are,
 * and then every array of the file has to be part of one, so that nothing is left out without a word; but for single
 * numbers, arrays without dimensions, such as a count of epochs.
 *
 * @param file that holds the layers
 * @param named their weight matrices, as the setting {@code layers} has them; may be empty
 * @param layout of the matrices
 */
record ChosenLayers(ArrayFile file, List<String> named, Layout layout) {

    private static final int MOST = 1000;

    /**
     * Returns the layers.
     *
     * @param inputs that the network must have
     * @param outputs that it must have
     * @throws InvalidArrayException if they cannot be told
     * @throws SettingException if one that is named is not there
     */
    List<LayerNames> of(int inputs, int outputs) throws IOException, InvalidArrayException {
        List<String> names = file.names();
        List<LayerNames> all = LayerNames.of(names);
        if (all.size() > MOST) {
            throw new InvalidArrayException("holds " + all.size() + " layers, must be at most " + MOST);
        }
        if (!named.isEmpty()) {
            return chosen(all);
        }
        Set<String> parts = new HashSet<>(NetworkArrays.SCALING);
        all.forEach(layer -> parts.addAll(layer.arrays()));
        for (String name : names) {
            if (!parts.contains(name) && file.shape(name).dimensions() > 0) {
                throw new InvalidArrayException(name, "is part of no layer; to leave it out, name the arrays of weights to "
                        + "read, from the inputs up, as \"layers\"");
            }
        }
        return LayerOrder.of(sized(all), inputs, outputs);
    }

    private List<LayerNames> chosen(List<LayerNames> all) {
        List<LayerNames> chosen = new ArrayList<>();
        for (int position = 0; position < named.size(); position++) {
            String name = named.get(position);
            LayerNames layer = all.stream().filter(one -> one.weights().equals(name)).findFirst().orElse(null);
            if (layer == null || chosen.contains(layer)) {
                throw new SettingException("layers." + position, "\"" + name + "\" " + (layer == null
                        ? "holds the weights of no layer; " + InvalidArrayException.listed(all.stream()
                                .map(LayerNames::weights).toList()) + (all.size() == 1 ? " does" : " do")
                        : "appears twice"));
            }
            chosen.add(layer);
        }
        return chosen;
    }

    private List<Sized> sized(List<LayerNames> layers) throws IOException, InvalidArrayException {
        List<Sized> sized = new ArrayList<>();
        for (LayerNames layer : layers) {
            Shape shape = layout.demandMatrix(layer.weights(), file.shape(layer.weights()));
            sized.add(new Sized(layer, layout.inputs(shape), layout.outputs(shape)));
        }
        return sized;
    }
}
