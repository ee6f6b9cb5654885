package dev.sculpt.pruning;

import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.InputDependence;
import dev.sculpt.functions.SampledFunctions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The functions that the outputs of a task carry, in the order in which they get circuits: those of the fewest inputs first,
 * since others may be made of them, then by their first outputs.
 *
 * @param functions in order
 * @param copies the outputs that repeat another
 */
record TaskFunctions(List<Function> functions, List<Copy> copies) {

    /**
     * A function.
     *
     * @param outputs that carry it, without copies: one, or those of classes of which exactly one is on in every row
     * @param inputs all but those that it is seen not to depend on; all of a constant
     */
    record Function(List<Integer> outputs, BitSet inputs) { }

    /**
     * An output that repeats another.
     *
     * @param of the output that it repeats
     * @param isNegated whether it is 1 less that
     */
    record Copy(int output, int of, boolean isNegated) { }

    /** Reads the functions from samples. */
    static TaskFunctions of(Samples samples) {
        int[] functionOf = SampledFunctions.withClasses(samples);
        int[] columnOf = SampledFunctions.upToNegation(samples);
        InputDependence dependence = InputDependence.seen(samples);
        float[] first = new float[functionOf.length];
        samples.readTargets(0, first, 0);
        List<List<Integer>> outputs = new ArrayList<>();
        List<Copy> copies = new ArrayList<>();
        for (int output = 0; output < functionOf.length; output++) {
            int original = first(columnOf, columnOf[output]);
            if (functionOf[output] == outputs.size()) {
                outputs.add(new ArrayList<>());
            }
            if (original == output) {
                outputs.get(functionOf[output]).add(output);
            } else {
                copies.add(new Copy(output, original, first[output] != first[original]));
            }
        }
        List<Function> functions = outputs.stream().map(some -> new Function(some, inputs(some, dependence)))
                .sorted(Comparator.comparingInt((Function function) -> function.inputs.cardinality())).toList();
        return new TaskFunctions(functions, copies);
    }

    private static int first(int[] numbers, int number) {
        int first = 0;
        while (numbers[first] != number) {
            first++;
        }
        return first;
    }

    private static BitSet inputs(List<Integer> outputs, InputDependence dependence) {
        BitSet inputs = new BitSet();
        for (int input = 0; input < dependence.dependants().size(); input++) {
            BitSet dependants = dependence.dependants().get(input);
            inputs.set(input, !dependence.decides(input) || outputs.stream().anyMatch(dependants::get));
        }
        if (inputs.isEmpty()) {
            inputs.set(0, dependence.dependants().size()); // a unit that reads nothing has no bias to be constant with
        }
        return inputs;
    }
}
