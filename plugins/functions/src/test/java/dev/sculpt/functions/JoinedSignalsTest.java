package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Four inputs and the gate g = x0 xor x1, signal 4; a graph with one more is joined to signal 5. */
class JoinedSignalsTest {

    private static final IntPredicate G = row -> (row & 1) != (row >> 1 & 1);
    private static final IntPredicate X2 = row -> (row & 4) != 0;
    private static final IntPredicate X3 = row -> (row & 8) != 0;
    private static final long ENOUGH = 1_000_000;

    private static SortedSet<Integer> set(Integer... signals) {
        return new TreeSet<>(List.of(signals));
    }

    private static BitSet rows(IntPredicate on) {
        BitSet column = new BitSet();
        for (int row = 0; row < 16; row++) {
            column.set(row, on.test(row));
        }
        return column;
    }

    private static List<OutputFunction> functions(IntPredicate... functions) {
        String[] columns = new String[functions.length];
        for (int function = 0; function < columns.length; function++) {
            columns[function] = Columns.column(4, functions[function]);
        }
        return OutputFunction.of(Columns.table(4, columns));
    }

    /** Every function reads g, x2 and x3. */
    private static SignalGraph graph(int functions) {
        return new SignalGraph(4, List.of(new SignalGraph.Gate(set(0, 1), rows(G))),
                Collections.nCopies(functions, set(2, 3, 4)));
    }

    private static IntPredicate xor(IntPredicate one, IntPredicate other) {
        return row -> one.test(row) != other.test(row);
    }

    /** h = g xor x2; y0 = h and x3, y1 = h or x3: 20 and 8 wires of log2(5), 38.6 bits, become 16 and 8 of log2(6), 36.7. */
    @Test
    void twoSignalsThatAllReadersReadTogetherAreJoined() {
        IntPredicate h = xor(G, X2);
        SignalGraph joined = new JoinedSignals(4, functions(h.and(X3), h.or(X3)), ENOUGH).shortest(graph(2));

        assertEquals(List.of(set(0, 1), set(2, 4)), joined.gates().stream().map(SignalGraph.Gate::reads).toList());
        assertEquals(rows(h), joined.gates().get(1).column());
        assertEquals(List.of(set(3, 5), set(3, 5)), joined.reads());
        assertEquals(16 + 8 * Math.log(6) / Math.log(2), joined.descriptionLength(), 1e-9);
    }

    /** h = x2 without g. */
    @Test
    void theSignalsMayBeNegated() {
        IntPredicate h = X2.and(G.negate());
        SignalGraph joined = new JoinedSignals(4, functions(h.and(X3), h.or(X3)), ENOUGH).shortest(graph(2));

        assertEquals(rows(h), joined.gates().get(1).column());
    }

    /** y2 = g and x2, or x3, is no function of g xor x2. 53.5 bits become 24 and 11 wires of log2(6), 52.4. */
    @Test
    void aReaderThatItDoesNotServeReadsWhatItRead() {
        IntPredicate h = xor(G, X2);
        SignalGraph joined =
                new JoinedSignals(4, functions(h.and(X3), h.or(X3), G.and(X2).or(X3)), ENOUGH).shortest(graph(3));

        assertEquals(List.of(set(3, 5), set(3, 5), set(2, 3, 4)), joined.reads());
        assertEquals(24 + 11 * Math.log(6) / Math.log(2), joined.descriptionLength(), 1e-9);
    }

    @Test
    void whereNoGateServesTwoFunctionsTheGraphStays() {
        SignalGraph graph = graph(2);

        assertSame(graph, new JoinedSignals(4, functions(xor(G, X2).and(X3), G.and(X2).or(X3)), ENOUGH).shortest(graph));
    }

    @Test
    void onceAsMuchWasLookedAtAsMayBeNothingIsJoined() {
        IntPredicate h = xor(G, X2);
        SignalGraph graph = graph(2);
        JoinedSignals none = new JoinedSignals(4, functions(h.and(X3), h.or(X3)), 0);

        assertFalse(none.isSpent());
        none.shortest(graph);
        assertTrue(none.isSpent());
        assertSame(graph, none.shortest(graph));
    }
}
