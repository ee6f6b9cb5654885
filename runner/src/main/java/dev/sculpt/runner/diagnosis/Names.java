package dev.sculpt.runner.diagnosis;

import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What units are called: inputs and outputs by their names, hidden units as in drawings of networks, such as {@code h1.7}
 * for unit 7 of the first hidden layer.
 *
 * @param inputs one name per input
 * @param outputs one name per output
 */
public record Names(List<String> inputs, List<String> outputs) {

    private static final int MOST = 8;
    private static final int FIRST = 3;
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    public Names {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** Returns what a unit is called, {@code layer} in 0..depth. */
    String unit(int layer, int unit, int depth) {
        return layer == 0 ? inputs.get(unit) : layer == depth ? outputs.get(unit) : "h" + layer + "." + unit;
    }

    /** Returns what a module that has inputs or outputs is called: these. */
    String module(TrueModule module) {
        return list(Stream.concat(module.inputs().stream().map(inputs::get), module.outputs().stream().map(outputs::get))
                .toList());
    }

    /** Returns some units of a layer of inputs or outputs. */
    static String list(Collection<Integer> units, List<String> names) {
        return list(units.stream().map(names::get).toList());
    }

    // Long lists are cut, as in "x0 x1 x2 … x783 (784)".
    private static String list(List<String> names) {
        int size = names.size();
        return size <= MOST ? String.join(" ", names)
                : String.join(" ", names.subList(0, FIRST)) + " … " + names.get(size - 1) + " (" + size + ")";
    }

    /** Returns a few texts as {@code a, b and c}. */
    static String and(List<String> texts) {
        int last = texts.size() - 1;
        return last < 1 ? String.join("", texts) : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
    }

    /** Returns a number as a word where it is small. */
    static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    }
}
