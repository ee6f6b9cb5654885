package dev.sculpt.formats.array;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arrays that make one layer of edges.
 *
 * @param weights the name of the weight matrix
 * @param biases the name of the biases, if the file has them
 * @param mask the name of the mask, if the file has one
 */
record LayerNames(String weights, Optional<String> biases, Optional<String> mask) {

    private static final String TORCH_WEIGHT = ".weight";
    private static final String TORCH_BIAS = ".bias";
    private static final Pattern NUMBERED = Pattern.compile("([WbM])(\\d+)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /**
     * Finds the layers among the names of a file, from the inputs up: {@code W0, b0, M0, W1, ...}, else the names of a
     * PyTorch state dictionary, {@code *.weight} and {@code *.bias}, with numbers ordered by value.
     *
     * @throws InvalidArrayException if there are none, or one is missing between others
     */
    static List<LayerNames> of(List<String> names) throws InvalidArrayException {
        List<LayerNames> layers = names.contains("W0") ? numbered(names) : stateDictionary(names);
        if (layers.isEmpty()) {
            throw new InvalidArrayException("holds no array \"W0\" and none named like \"0" + TORCH_WEIGHT + "\""
                    + (names.isEmpty() ? "" : "; it holds " + String.join(", ", names)));
        }
        return layers;
    }

    private static List<LayerNames> numbered(List<String> names) throws InvalidArrayException {
        List<LayerNames> layers = new ArrayList<>();
        for (int index = 0; names.contains("W" + index); index++) {
            layers.add(new LayerNames("W" + index, known("b" + index, names), known("M" + index, names)));
        }
        for (String name : names) {
            Matcher matcher = NUMBERED.matcher(name);
            if (matcher.matches() && new BigInteger(matcher.group(2)).compareTo(BigInteger.valueOf(layers.size())) >= 0) {
                throw new InvalidArrayException("holds \"" + name + "\" but no \"W" + layers.size() + "\"");
            }
        }
        return layers;
    }

    private static List<LayerNames> stateDictionary(List<String> names) {
        return names.stream()
                .filter(name -> name.endsWith(TORCH_WEIGHT))
                .map(name -> name.substring(0, name.length() - TORCH_WEIGHT.length()))
                .sorted(Comparator.comparing(LayerNames::padded).thenComparing(Comparator.naturalOrder()))
                .map(layer -> new LayerNames(layer + TORCH_WEIGHT, known(layer + TORCH_BIAS, names), Optional.empty()))
                .toList();
    }

    private static Optional<String> known(String name, List<String> names) {
        return Optional.of(name).filter(names::contains);
    }

    // Numbers filled up with zeros, so that "layers.10" comes after "layers.2".
    private static String padded(String name) {
        return DIGITS.matcher(name).replaceAll(number -> "0".repeat(Math.max(0, 20 - number.group().length()))
                + number.group());
    }
}
