package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OutputFunctionTest {

    /** XOR, its negation, the first input, and a constant. */
    @Test
    void outputsThatAreEqualUpToNegationAreOneFunction() {
        List<OutputFunction> functions = OutputFunction.of(Columns.table(2, "0110", "1001", "0101", "1111"));

        assertEquals(List.of(List.of(0, 1), List.of(2), List.of(3)),
                functions.stream().map(OutputFunction::outputs).toList());
        assertEquals(List.of(0b11, 0b01, 0), functions.stream().map(OutputFunction::support).toList());
        assertEquals(BitSet.valueOf(new long[] {0b0110}), functions.get(0).column());
        assertEquals(new BitSet(), functions.get(2).column());
    }

    /** Inputs 0 to 5 flip rows within a word of 64, the others whole words. */
    @Test
    void supportIsWhatSomeFlipChanges() {
        SplittableRandom random = new SplittableRandom(5);
        for (int draw = 0; draw < 200; draw++) {
            int inputs = random.nextInt(1, 9);
            int read = random.nextInt(1 << inputs);
            BitSet values = BitSet.valueOf(new long[] {
                    random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()});
            BitSet column = new BitSet();
            for (int row = 0; row < 1 << inputs; row++) {
                column.set(row, values.get(row & read));
            }
            int expected = 0;
            for (int row = 0; row < 1 << inputs; row++) {
                for (int input = 0; input < inputs; input++) {
                    expected |= column.get(row) != column.get(row ^ 1 << input) ? 1 << input : 0;
                }
            }
            assertEquals(expected, OutputFunction.support(column, inputs), column.toString());
        }
    }
}
