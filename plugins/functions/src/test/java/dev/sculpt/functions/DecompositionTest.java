package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** a = x0 and x1, b = x2 or x3, h = a xor b; y0 = h and x4, y1 = h or x5. */
class DecompositionTest {

    private static final IntPredicate H = row -> ((row & 3) == 3) != ((row >> 2 & 3) != 0);
    private static final BooleanTable TABLE = Columns.table(6,
            Columns.column(6, row -> H.test(row) && (row >> 4 & 1) != 0),
            Columns.column(6, row -> H.test(row) || (row >> 5 & 1) != 0));
    private static final List<OutputFunction> FUNCTIONS = OutputFunction.of(TABLE);
    /** Five nodes that read two signals each, of nine. */
    private static final double BITS = 5 * (4 + 2 * Math.log(9) / Math.log(2));

    @Test
    void aGateOfGatesIsFound() {
        Decomposition.Found found = Decomposition.search(6, FUNCTIONS, Decomposition.allSets(FUNCTIONS));
        SignalGraph shortest = found.graphs().get(0);

        // A single gate over x0 to x3 is 2^4 + 4 log2 7 + 2 (4 + 2 log2 7) long, 46.5 bits, and is found before.
        assertEquals(Math.min(BITS, 24 + 8 * Math.log(7) / Math.log(2)), shortest.descriptionLength(), 1e-9);
        assertEquals(false, found.isCutShort());
    }

    /** Where pairs alone may have gates, h is one of the second level. */
    @Test
    void signalsThatAreReadTogetherAreJoined() {
        SignalGraph shortest = Decomposition.of(6, FUNCTIONS, List.of(0b0011, 0b1100)).get(0);

        assertEquals(BITS, shortest.descriptionLength(), 1e-9);
        assertEquals(List.of(Set.of(0, 1), Set.of(2, 3), Set.of(6, 7)),
                shortest.gates().stream().map(gate -> Set.copyOf(gate.reads())).toList());
        assertEquals(List.of(new TreeSet<>(List.of(4, 8)), new TreeSet<>(List.of(5, 8))), shortest.reads());
    }

    /** Each function over its five inputs: 2 (2^5 + 5 log2 6). */
    @Test
    void withoutSetsEachFunctionReadsItsInputs() {
        List<SignalGraph> graphs = Decomposition.of(6, FUNCTIONS, List.of());

        assertEquals(1, graphs.size());
        assertEquals(2 * (32 + 5 * Math.log(6) / Math.log(2)), graphs.get(0).descriptionLength(), 1e-9);
    }
}
