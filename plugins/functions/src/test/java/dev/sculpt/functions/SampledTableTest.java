package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class SampledTableTest {

    private static BitSet bits(int... rows) {
        BitSet bits = new BitSet();
        for (int row : rows) {
            bits.set(row);
        }
        return bits;
    }

    @Test
    void whereNoRowIsMissingNothingIsTakenForAnything() throws NotBooleanException {
        SampledTable sampled = SampledTable.of(Columns.rows(2, "0110"));

        assertEquals(bits(1, 2), sampled.table().outputs().get(0));
        assertEquals(0, sampled.missing());
        assertEquals(0, sampled.guessed());
    }

    /** x0 xor x1 in six of the eight rows of three inputs: x2 explains nothing, and all four combinations are there. */
    @Test
    void anInputThatExplainsNothingIsGivenUp() throws NotBooleanException {
        SampledTable sampled = SampledTable.of(Columns.rows(3, new int[] {0, 1, 2, 5, 6, 7}, "01100110"));

        assertEquals(bits(1, 2, 5, 6), sampled.table().outputs().get(0));
        assertEquals(2, sampled.missing());
        assertEquals(0, sampled.guessed());
    }

    /**
     * x0 and x1 without the row of neither: x0, x1 matter by rows 1 and 3, 2 and 3; row 0 is one flip from row 1, which is
     * 0.
     */
    @Test
    void aCombinationThatIsMissingIsAsTheNearest() throws NotBooleanException {
        SampledTable sampled = SampledTable.of(Columns.rows(2, new int[] {1, 2, 3}, "0001"));

        assertEquals(bits(3), sampled.table().outputs().get(0));
        assertEquals(1, sampled.missing());
        assertEquals(1, sampled.guessed());
    }

    private static String refused(float[][] inputs, float[][] targets) {
        Samples samples = new DenseSamples(inputs, targets);
        return assertThrows(NotBooleanException.class, () -> SampledTable.of(samples)).getMessage();
    }

    @Test
    void whatIsNotBooleanIsRefused() {
        assertEquals("it is not Boolean: input 1 is 0.5 in row 0",
                refused(new float[][] {{0, 0.5f}}, new float[][] {{1}}));
        assertEquals("it is not Boolean: output 0 is 0.25 in row 1",
                refused(new float[][] {{0, 1}, {1, 1}}, new float[][] {{1}, {0.25f}}));
    }

    @Test
    void rowsThatContradictEachOtherAreRefused() {
        assertEquals("row 1 repeats the inputs of another with other outputs",
                refused(new float[][] {{0, 1}, {0, 1}}, new float[][] {{1}, {0}}));
    }

    @Test
    void tooManyInputsAreRefused() {
        assertEquals("it has 21 inputs, at most 20 can be looked at", refused(new float[1][21], new float[1][1]));
    }
}
