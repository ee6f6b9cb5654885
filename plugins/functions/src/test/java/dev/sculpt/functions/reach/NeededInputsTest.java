package dev.sculpt.functions.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Samples;
import dev.sculpt.functions.Columns;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeededInputsTest {

    private static final BitSet NONE = FunctionsReachedTest.set();
    private static final BitSet FIRST = FunctionsReachedTest.set(0);

    /** One output that reads inputs of the given weights. */
    private static Try reading(float... weights) {
        Network network = Tries.weighted(new float[][][] {{weights}, {{4}}}, new float[][] {{0}, {-2}});
        return Tries.of(network);
    }

    private static List<BitSet> needed(Samples samples, Try... tries) {
        return NeededInputs.of(samples, new int[] {0}, 1, List.of(tries));
    }

    /** All rows of y = x0 say that x1 does not matter, whatever networks do. */
    @Test
    void allRowsDecide() {
        assertEquals(List.of(FIRST, NONE), needed(Columns.rows(2, "0101"), reading(1, 1), reading(1, 1)));
    }

    /** Rows 00 and 10 only: nothing differs in x1 alone, and x1 is 0 in all of them. */
    @Test
    void whatNeverVariesIsNotNeeded() {
        assertEquals(List.of(FIRST, NONE),
                needed(Columns.rows(2, new int[] {0, 1}, "0101"), reading(1, 1), reading(1, 1)));
    }

    /** Rows 00, 10 and 01 of y = x0: one pair of rows says little of x1, so that most of the networks decide. */
    @Test
    void fewRowsAreDecidedByMostOfTheNetworks() {
        Samples few = Columns.rows(2, new int[] {0, 1, 2}, "0101");

        assertEquals(List.of(FIRST, FIRST), needed(few, reading(1, 1), reading(1, 1), reading(1, 0)));
        assertEquals(List.of(FIRST, NONE), needed(few, reading(1, 1), reading(1, 0), reading(1, 0)));
        assertEquals(List.of(FIRST, NONE), needed(few, reading(1, 1), reading(1, 0)));
    }

    /** Of the 64 rows of y = x0 the last is missing: 31 pairs for each input are enough. */
    @Test
    void manyPairsDecide() {
        Samples most = Columns.rows(6, IntStream.range(0, 63).toArray(), Columns.column(6, row -> (row & 1) != 0));

        assertEquals(List.of(FIRST, NONE, NONE, NONE, NONE, NONE), needed(most, reading(1, 1, 1, 1, 1, 1)));
    }

    /** x0 decides y in numbers that are no truth values. */
    @Test
    void numbersAreDecidedByTheNetworks() {
        Samples numbers = InputInfluenceTest.numbers(60, 3, 1);

        assertEquals(List.of(FIRST, FIRST, NONE), needed(numbers, reading(1, 2, 0), reading(1, 1, 0.001f)));
    }
}
