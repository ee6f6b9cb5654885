package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Inputs x0 to x3; p = x0 xor x1. */
class BlockGatesTest {

    private static final IntPredicate P = row -> (row & 1) != (row >> 1 & 1);
    private static final BitSet XOR = BitSet.valueOf(new long[] {0b0110});

    private static boolean on(int row, int input) {
        return (row >> input & 1) != 0;
    }

    private static List<BlockGates> of(int set, IntPredicate... outputs) {
        List<OutputFunction> functions = functions(outputs);
        return BlockGates.of(set, functions, BlockGates.outputs(functions));
    }

    private static List<OutputFunction> functions(IntPredicate... outputs) {
        String[] columns = new String[outputs.length];
        for (int output = 0; output < columns.length; output++) {
            columns[output] = Columns.column(4, outputs[output]);
        }
        return OutputFunction.of(Columns.table(4, columns));
    }

    @Test
    void aGateThatTwoFunctionsReadIsFound() {
        List<BlockGates> ways = of(0b0011, row -> P.test(row) && on(row, 2), row -> P.test(row) || on(row, 3));

        assertEquals(1, ways.size());
        assertEquals(List.of(XOR), ways.get(0).gates());
        assertEquals(List.of(new BlockGates.Reading(1, 0), new BlockGates.Reading(1, 0)), ways.get(0).readings());
    }

    @Test
    void aGateOfOneReaderIsNone() {
        assertEquals(List.of(), of(0b0011, row -> P.test(row) && on(row, 2), row -> on(row, 0) && on(row, 3)));
    }

    /** The first output is the gate, and the two others read it: no gate beside it is wanted. */
    @Test
    void anOutputIsNoGate() {
        assertEquals(List.of(), of(0b0011, P, row -> P.test(row) && on(row, 2), row -> P.test(row) || on(row, 3)));
    }

    /** The second function reads x0 beside the gate; the third depends on x1 alone of the set. */
    @Test
    void inputsAreReadBesideAGateWhereItDoesNotSayAll() {
        List<BlockGates> ways = of(0b0011, row -> P.test(row) && on(row, 2),
                row -> P.test(row) && on(row, 3) || on(row, 0) && on(row, 2), row -> on(row, 1) && on(row, 3));
        BlockGates way = ways.stream().filter(one -> one.gates().equals(List.of(XOR))).findFirst().orElseThrow();

        assertEquals(1, way.readings().get(0).gates());
        assertEquals(1, way.readings().get(1).gates());
        assertEquals(1, Integer.bitCount(way.readings().get(1).inputs()));
        assertEquals(new BlockGates.Reading(0, 0b0010), way.readings().get(2));
    }

    /** Both functions tell all four cases of x0, x1, x2 by (x0 and x1) and (x1 xor x2): two gates of two inputs each. */
    @Test
    void aGateDependsOnEveryInputOfItsSet() {
        List<BlockGates> ways = of(0b0111, row -> on(row, 0) && on(row, 1) && on(row, 3), row -> on(row, 0) && on(row, 2));

        assertEquals(List.of(), ways);
    }

    @Test
    void fewerSignalsComeBeforeMoreAndGatesBeforeInputs() {
        assertTrue(new BlockGates.Reading(1, 0).isBefore(new BlockGates.Reading(0, 0b11)));
        assertTrue(new BlockGates.Reading(0b11, 0).isBefore(new BlockGates.Reading(0b01, 0b01)));
        assertTrue(new BlockGates.Reading(0b01, 0).isBefore(new BlockGates.Reading(0b10, 0)));
        assertFalse(new BlockGates.Reading(0, 0b10).isBefore(new BlockGates.Reading(0, 0b01)));
    }

    @Test
    void outputsAreKnownByTheirInputsAndTables() {
        assertEquals(2, BlockGates.outputs(functions(P, row -> on(row, 2) != on(row, 3))).size());
        assertEquals(Set.of(), BlockGates.outputs(List.of()));
    }
}
