package dev.sculpt.functions.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.functions.SignalGraph;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The eight rows of a, b and c. */
class SignalTableTest {

    private static final int ROWS = 8;
    private static final Signal A = new Signal("a", SignalGraph.inputColumn(0, 3));
    private static final Signal B = new Signal("b", SignalGraph.inputColumn(1, 3));
    private static final Signal C = new Signal("c", SignalGraph.inputColumn(2, 3));

    private static BitSet rows(long rows) {
        return BitSet.valueOf(new long[] {rows});
    }

    private static SignalTable table(long signal, Signal... others) {
        return SignalTable.of(rows(signal), List.of(others), ROWS).orElseThrow();
    }

    /** a and c is on in rows 5 and 7, whatever b is. */
    @Test
    void signalsThatSayNothingAreLeftOut() {
        SignalTable table = table(0b10100000, A, B, C);

        assertEquals(List.of(A, C), table.over());
        assertEquals(rows(0b1000), table.on());
        assertEquals(rows(0b0111), table.off());
        assertEquals("a and c", table.text());
    }

    @Test
    void ofSignalsThatSayTheSameTheLastIsLeftOut() {
        Signal same = new Signal("same", A.on());

        assertEquals(List.of(A), table(0b10101010, A, same).over());
        assertEquals(List.of(same), table(0b10101010, same, A).over());
    }

    @Test
    void aConstantIsAFunctionOfNothing() {
        assertEquals(List.of(), table(0, A, B).over());
        assertEquals("false", table(0, A, B).text());
        assertEquals("true", table(0b11111111, A, B).text());
    }

    /** b and c are never on together, so that their conjunction is in neither set. */
    @Test
    void assignmentsThatNoRowHasAreInNeither() {
        Signal onlyC = new Signal("c", rows(0b00110000));

        SignalTable table = table(0b11111100, B, onlyC);

        assertEquals(rows(0b0110), table.on());
        assertEquals(rows(0b0001), table.off());
    }

    @Test
    void whatTheOthersDoNotSayHasNoTable() {
        assertEquals(Optional.empty(), SignalTable.of(rows(0b10100000), List.of(A, B), ROWS));
        assertEquals(Optional.empty(), SignalTable.of(rows(0b10101010), Collections.nCopies(21, A), ROWS));
    }

    /** One, four or seven of seven signals: of more than six no formula is written. */
    @Test
    void aLargeTableIsSaidToBeOne() {
        List<Signal> seven = IntStream.range(0, 7)
                .mapToObj(input -> new Signal("x" + input, SignalGraph.inputColumn(input, 7))).toList();
        BitSet some = new BitSet();
        for (int row = 0; row < 128; row++) {
            some.set(row, Integer.bitCount(row) % 3 == 1);
        }

        // 7 of one, 35 of four, 1 of seven.
        assertEquals("a function of x0 x1 x2 x3 x4 x5 x6 too large to write out, true in 43 of 128 assignments",
                SignalTable.of(some, seven, 128).orElseThrow().text());
    }
}
