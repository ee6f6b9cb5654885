package dev.sculpt.functions;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Truth tables written down by their columns: character r of one is its value in row r, where input i is bit i of r. */
public final class Columns {

    private Columns() { }

    /** Returns all rows of a task, in their order. */
    public static Samples rows(int inputs, String... outputs) {
        return rows(inputs, IntStream.range(0, 1 << inputs).toArray(), outputs);
    }

    /** Returns some rows of a task. */
    public static Samples rows(int inputs, int[] rows, String... outputs) {
        return new DenseSamples(
                Arrays.stream(rows).mapToObj(row -> inputs(inputs, row)).toArray(float[][]::new),
                Arrays.stream(rows).mapToObj(row -> targets(row, outputs)).toArray(float[][]::new));
    }

    private static float[] inputs(int inputs, int row) {
        float[] values = new float[inputs];
        for (int input = 0; input < inputs; input++) {
            values[input] = row >> input & 1;
        }
        return values;
    }

    private static float[] targets(int row, String... outputs) {
        float[] values = new float[outputs.length];
        for (int output = 0; output < outputs.length; output++) {
            values[output] = outputs[output].charAt(row) - '0';
        }
        return values;
    }

    /** Returns the functions of a table. */
    public static BooleanTable table(int inputs, String... outputs) {
        return BooleanTable.of(rows(inputs, outputs)).orElseThrow();
    }

    /** Returns the column of a function of all inputs, given by its value in each row. */
    public static String column(int inputs, IntPredicate value) {
        StringBuilder column = new StringBuilder();
        for (int row = 0; row < 1 << inputs; row++) {
            column.append(value.test(row) ? '1' : '0');
        }
        return column.toString();
    }
}
