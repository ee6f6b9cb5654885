package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
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
}
