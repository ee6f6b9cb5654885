package dev.sculpt.functions;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final int WORD = Long.SIZE;

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

    /** Returns the inputs whose flip changes a column in some row, as bits. Cost: O(inputs times rows / 64). */
    public static int support(BitSet column, int inputs) {
        int rows = 1 << inputs;
        long[] words = Arrays.copyOf(column.toLongArray(), (rows + WORD - 1) / WORD);
        int support = 0;
        for (int input = 0; input < inputs; input++) {
            if (1 << input < WORD ? dependsInWord(words, 1 << input) : depends(words, (1 << input) / WORD)) {
                support |= 1 << input;
            }
        }
        return support;
    }

    // Rows that are as far apart as the flip lie in one word.
    private static boolean dependsInWord(long[] words, int flip) {
        long off = 0; // the rows in which the input is off
        for (int row = 0; row < WORD; row++) {
            off |= (row & flip) == 0 ? 1L << row : 0;
        }
        for (long word : words) {
            if (((word ^ word >>> flip) & off) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean depends(long[] words, int flip) {
        for (int word = 0; word < words.length; word++) {
            if ((word & flip) == 0 && words[word] != words[word | flip]) {
                return true;
            }
        }
        return false;
    }
}
