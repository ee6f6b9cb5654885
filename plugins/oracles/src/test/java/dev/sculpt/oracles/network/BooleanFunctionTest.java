package dev.sculpt.oracles.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.task.DenseSamples;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BooleanFunctionTest {

    private static BooleanFunction of(float[][] inputs, float[][] outputs) {
        return BooleanFunction.of(new DenseSamples(inputs, outputs));
    }

    private static String refusal(float[][] inputs, float[][] outputs) {
        return assertThrows(UnbuildableException.class, () -> of(inputs, outputs)).getMessage();
    }

    @Test
    void rowsMayComeInAnyOrderAndTwice() {
        BooleanFunction and = of(
                new float[][] {{1, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 1}}, new float[][] {{1}, {0}, {0}, {0}, {1}});

        assertEquals(BitSet.valueOf(new long[] {0b1000}), and.columns().get(0));
        assertTrue(and.isOn(0, 0b10));
        assertFalse(and.isOn(1, 0b10));
        assertEquals(0b10, and.mask(List.of(0)));
    }

    /** x0 and x1, xor x2: with x0 x1 fixed, 00 01 10 leave x2 and 11 leaves not x2. */
    @Test
    void cofactorsAreEqualWhereTheOtherInputsCannotTell() {
        BooleanFunction function = BooleanFunction.of(
                Functions.task(3, Functions.truth(""), x -> x[0] && x[1] ^ x[2] || !(x[0] && x[1]) && x[2]).test());

        List<BitSet> cofactors = function.cofactors(0b110, List.of(0));

        assertEquals(8, cofactors.size());
        assertEquals(cofactors.get(0b000), cofactors.get(0b001));
        assertEquals(cofactors.get(0b000), cofactors.get(0b010));
        assertEquals(cofactors.get(0b000), cofactors.get(0b100));
        assertNotEquals(cofactors.get(0b000), cofactors.get(0b110));
    }

    @Test
    void whatIsNoCompleteBooleanFunctionIsRefused() {
        assertEquals("only 1 of the 2^1 rows of a Boolean function are there",
                refusal(new float[][] {{1}}, new float[][] {{1}}));
        assertEquals("it is not Boolean: row 1 has the value 0.5",
                refusal(new float[][] {{1}, {0.5f}}, new float[][] {{1}, {1}}));
        assertEquals("it is not Boolean: row 0 has the value 0.25",
                refusal(new float[][] {{1}, {0}}, new float[][] {{0.25f}, {1}}));
        assertEquals("row 1 repeats inputs with another result",
                refusal(new float[][] {{1}, {1}, {0}}, new float[][] {{1}, {0}, {0}}));
        assertEquals("it has 17 inputs, at most 16 can be built", refusal(new float[1][17], new float[1][1]));
    }
}
