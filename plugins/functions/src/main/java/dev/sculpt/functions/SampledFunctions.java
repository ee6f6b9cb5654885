package dev.sculpt.functions;

import dev.sculpt.api.task.Samples;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which outputs carry one function: those with equal targets in every row, or also those with opposite ones.
 *
 * <p>One pass over the rows splits the outputs further and further apart: after each row two outputs are together
 * where they were before and have the same target in it. Cost: O(rows times outputs).
 */
public final class SampledFunctions {

    private SampledFunctions() { }

    /** Who stays together after a row. */
    private record Part(int function, float target) { }

    /** Returns the function of each output, numbered from 0 in order of first appearance. */
    public static int[] of(Samples samples) {
        return split(samples, new boolean[samples.outputs()]);
    }

    /** Returns the function of each output, where an output and its negation (t and 1 - t) carry the same one. */
    public static int[] upToNegation(Samples samples) {
        float[] first = new float[samples.outputs()];
        samples.readTargets(0, first, 0);
        boolean[] negated = new boolean[first.length];
        for (int output = 0; output < first.length; output++) {
            negated[output] = first[output] > 0.5f;
        }
        return split(samples, negated);
    }

    /**
     * Returns the function of each output of a task: as {@link #upToNegation}; and where the rows are not those of a truth
     * table, with or without gaps, that a network may complete ({@value BooleanTable#MOST_COMPLETED} inputs, all Boolean),
     * outputs of which exactly one is on in every row, three or more, carry one, since they stand for classes. In a table
     * such outputs are functions like all others, a comparator's for instance.
     */
    public static int[] withClasses(Samples samples) {
        int[] functionOf = upToNegation(samples);
        boolean isTable = samples.inputs() <= BooleanTable.MOST_COMPLETED && BooleanValues.areAll(samples)
                || BooleanTable.of(samples).isPresent();
        return isTable ? functionOf : OneHot.joined(samples, functionOf);
    }

    private static int[] split(Samples samples, boolean[] negated) {
        int[] functions = new int[samples.outputs()];
        float[] targets = new float[samples.outputs()];
        int count = 1;
        for (int row = 0; row < samples.size() && count < functions.length; row++) {
            samples.readTargets(row, targets, 0);
            Map<Part, Integer> numbers = new HashMap<>();
            int[] finer = new int[functions.length];
            Arrays.setAll(finer, output -> numbers.computeIfAbsent(
                    new Part(functions[output], negated[output] ? 1 - targets[output] : targets[output]),
                    part -> numbers.size()));
            System.arraycopy(finer, 0, functions, 0, finer.length);
            count = numbers.size();
        }
        return functions;
    }
}
