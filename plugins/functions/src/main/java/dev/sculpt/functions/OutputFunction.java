package dev.sculpt.functions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one or several outputs compute, up to negation.
 *
 * @param column its values by row, {@code false} in row 0; not to be changed
 * @param support the inputs whose flip changes it in some row, as bits
 * @param outputs the outputs that compute it or its negation, ascending
 */
public record OutputFunction(BitSet column, int support, List<Integer> outputs) {

    public OutputFunction {
        outputs = List.copyOf(outputs);
    }

    /** Returns the functions of a table, in the order of their first outputs. Cost: O(outputs times inputs times rows). */
    public static List<OutputFunction> of(BooleanTable table) {
        Map<BitSet, List<Integer>> outputs = new LinkedHashMap<>();
        for (int output = 0; output < table.outputs().size(); output++) {
            outputs.computeIfAbsent(upToNegation(table.outputs().get(output), table.rows()), column -> new ArrayList<>())
                    .add(output);
        }
        List<OutputFunction> functions = new ArrayList<>();
        outputs.forEach((column, same) -> functions.add(new OutputFunction(column, support(column, table.inputs()), same)));
        return List.copyOf(functions);
    }

    /** Returns a column or its negation, whichever is {@code false} in row 0. */
    public static BitSet upToNegation(BitSet column, int rows) {
        BitSet copy = (BitSet) column.clone();
        if (copy.get(0)) {
            copy.flip(0, rows);
        }
        return copy;
    }

    /** Returns the inputs whose flip changes a column in some row, as bits. */
    public static int support(BitSet column, int inputs) {
        int support = 0;
        for (int input = 0; input < inputs; input++) {
            if (depends(column, input, 1 << inputs)) {
                support |= 1 << input;
            }
        }
        return support;
    }

    private static boolean depends(BitSet column, int input, int rows) {
        int flip = 1 << input;
        for (int row = 0; row < rows; row++) {
            if ((row & flip) == 0 && column.get(row) != column.get(row | flip)) {
                return true;
            }
        }
        return false;
    }
}
