package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

    /** A gate over x0 to x3 and two functions that read it are 2^4 + 2 (2^2) and 8 wires, 46.5 bits; over two gates 51.7. */
    @Test
    void aGateOverFourInputsIsShorterThanOneOfGates() {
        Decomposition.Found found = Decomposition.search(6, FUNCTIONS, Decomposition.allSets(FUNCTIONS));
        SignalGraph shortest = found.graphs().get(0);

        assertEquals(24 + 8 * Math.log(7) / Math.log(2), shortest.descriptionLength(), 1e-9);
        assertEquals(List.of(Set.of(0, 1, 2, 3)),
                shortest.gates().stream().map(gate -> Set.copyOf(gate.reads())).toList());
        assertFalse(found.isCutShort());
    }

    /**
     * a = x0 and x1 and x2, b = most of x3 x4 x5, h = a xor b; y0 = h and x6, y1 = h or x7. Two nodes that read three
     * signals and three that read two, of eleven, are 69.5 bits; h as a gate over six inputs is 2^6 bits without its wires.
     */
    @Test
    void aGateOfGatesIsFound() {
        IntPredicate h = row -> ((row & 7) == 7) != (Integer.bitCount(row >> 3 & 7) > 1);
        List<OutputFunction> functions = OutputFunction.of(Columns.table(8,
                Columns.column(8, row -> h.test(row) && (row & 64) != 0),
                Columns.column(8, row -> h.test(row) || (row & 128) != 0)));

        SignalGraph shortest = Decomposition.of(8, functions, Decomposition.allSets(functions)).get(0);

        assertEquals(List.of(Set.of(0, 1, 2), Set.of(3, 4, 5), Set.of(8, 9)),
                shortest.gates().stream().map(gate -> Set.copyOf(gate.reads())).toList());
        assertEquals(List.of(Set.of(6, 10), Set.of(7, 10)), shortest.reads());
        assertEquals(2 * 8 + 3 * 4 + 12 * Math.log(11) / Math.log(2), shortest.descriptionLength(), 1e-9);
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
