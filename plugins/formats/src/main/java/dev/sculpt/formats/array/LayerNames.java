package dev.sculpt.formats.array;

import dev.sculpt.files.Shown;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The arrays that make one layer of edges.
 *
 * @param weights the name of the weight matrix
 * @param mask the name of the mask, if the file has one
 * @param biases the name of the biases, if the file has them
 * @param biasMask the name of the mask of the biases, if the file has one
 * @param pruned whether weights and biases are to be multiplied by their masks, as PyTorch keeps them while it prunes
 */
record LayerNames(String weights, Optional<String> mask, Optional<String> biases, Optional<String> biasMask,
        boolean pruned) {

    private static final String WEIGHT = "weight";
    private static final String BIAS = "bias";
    private static final String ORIGINAL = "_orig";
    private static final String MASK = "_mask";
    private static final Pattern NUMBERED = Pattern.compile("([WbM])(\\d+)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /**
     * Finds the layers among the names of a file: {@code W0, b0, M0, W1, ...}, else the names of a PyTorch state dictionary,
     * {@code *.weight} and {@code *.bias}, also pruned: {@code *.weight_orig} and {@code *.weight_mask}. Those of a state
     * dictionary are ordered by name, with numbers by value.
     *
     * @throws InvalidArrayException if there are none, or an array is missing beside others
     */
    static List<LayerNames> of(List<String> names) throws InvalidArrayException {
        Set<String> known = new HashSet<>(names);
        List<LayerNames> layers = known.contains("W0") ? numbered(names, known) : stateDictionary(names, known);
        if (layers.isEmpty()) {
            throw new InvalidArrayException("holds no array \"W0\" and none named like \"0." + WEIGHT + "\""
                    + (names.isEmpty() ? "" : "; it holds " + InvalidArrayException.listed(names)));
        }
        return layers;
    }

    private static List<LayerNames> numbered(List<String> names, Set<String> known) throws InvalidArrayException {
        List<LayerNames> layers = new ArrayList<>();
        for (int index = 0; known.contains("W" + index); index++) {
            layers.add(new LayerNames("W" + index, known("M" + index, known), known("b" + index, known), Optional.empty(),
                    false));
        }
        for (String name : names) {
            Matcher matcher = NUMBERED.matcher(name);
            if (matcher.matches() && new BigInteger(matcher.group(2)).compareTo(BigInteger.valueOf(layers.size())) >= 0) {
                throw new InvalidArrayException("holds \"" + Shown.of(name) + "\" but no \"W" + layers.size() + "\"");
            }
        }
        return layers;
    }

    private static List<LayerNames> stateDictionary(List<String> names, Set<String> known) throws InvalidArrayException {
        List<String> stems = names.stream()
                .flatMap(name -> Stream.of(WEIGHT, WEIGHT + ORIGINAL).filter(end -> isNamed(name, end))
                        .map(end -> name.substring(0, name.length() - end.length())))
                .distinct()
                .sorted(Comparator.comparing(LayerNames::padded).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<LayerNames> layers = new ArrayList<>();
        for (String stem : stems) {
            layers.add(ofState(stem, known));
        }
        return layers;
    }

    // "weight" alone is what a module without parts is saved as.
    private static boolean isNamed(String name, String end) {
        return name.equals(end) || name.endsWith("." + end);
    }

    private static LayerNames ofState(String stem, Set<String> known) throws InvalidArrayException {
        boolean pruned = known.contains(stem + WEIGHT + ORIGINAL);
        boolean prunedBias = known.contains(stem + BIAS + ORIGINAL);
        Optional<String> mask = known(stem + WEIGHT + MASK, known);
        Optional<String> biasMask = known(stem + BIAS + MASK, known);
        for (String part : List.of(WEIGHT, BIAS)) {
            boolean original = known.contains(stem + part + ORIGINAL);
            String shown = Shown.of(stem) + part;
            if (original && !known.contains(stem + part + MASK)) {
                throw new InvalidArrayException(
                        "holds \"" + shown + ORIGINAL + "\" but no \"" + shown + MASK + "\"");
            }
            if (original && known.contains(stem + part)) {
                throw new InvalidArrayException("holds both \"" + shown + "\" and \"" + shown + ORIGINAL
                        + "\", which does not tell the values");
            }
        }
        return new LayerNames(stem + WEIGHT + (pruned ? ORIGINAL : ""), mask,
                known(stem + BIAS + (prunedBias ? ORIGINAL : ""), known), prunedBias ? biasMask : Optional.empty(), pruned);
    }

    private static Optional<String> known(String name, Set<String> names) {
        return Optional.of(name).filter(names::contains);
    }

    /** Returns the names of all its arrays. */
    List<String> arrays() {
        return Stream.of(Optional.of(weights), mask, biases, biasMask).flatMap(Optional::stream).toList();
    }

    /** Returns its name but for its numbers, which is what layers that are numbered have in common. */
    String withoutNumbers() {
        return DIGITS.matcher(weights).replaceAll("#");
    }

    // Numbers filled up with zeros, so that "layers.10" comes after "layers.2".
    private static String padded(String name) {
        return DIGITS.matcher(name).replaceAll(number -> "0".repeat(Math.max(0, 20 - number.group().length()))
                + number.group());
    }
}
