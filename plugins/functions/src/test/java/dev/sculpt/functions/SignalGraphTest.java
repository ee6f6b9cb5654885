package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.task.TrueHierarchy;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two functions of two shared gates: p = x0 xor x1, q = x2 and x3, f0 = p or q, f1 = p and not q. */
class SignalGraphTest {

    private static final IntPredicate P = row -> (row & 1) != (row >> 1 & 1);
    private static final IntPredicate Q = row -> (row >> 2 & 3) == 3;
    private static final BooleanTable TABLE = Columns.table(4,
            Columns.column(4, row -> P.test(row) || Q.test(row)), Columns.column(4, row -> P.test(row) && !Q.test(row)));
    private static final List<OutputFunction> FUNCTIONS = OutputFunction.of(TABLE);

    private static SignalGraph gated() {
        BitSet p = TABLE.outputs().get(1); // of no matter here
        return new SignalGraph(4, List.of(new SignalGraph.Gate(reads(0, 1), p), new SignalGraph.Gate(reads(2, 3), p)),
                List.of(reads(4, 5), reads(4, 5)));
    }

    private static SortedSet<Integer> reads(Integer... signals) {
        return new TreeSet<>(List.of(signals));
    }

    /** Two functions, each 2^4 + 4 log2(4). */
    @Test
    void withoutGatesEachFunctionIsATableOverItsInputs() {
        assertEquals(2 * (16 + 4 * 2), SignalGraph.direct(4, FUNCTIONS).descriptionLength(), 1e-12);
    }

    /** Four nodes, each 2^2 + 2 log2(4 + 2). */
    @Test
    void withGatesEachNodeIsATableOverWhatItReads() {
        assertEquals(4 * (4 + 2 * Math.log(6) / Math.log(2)), gated().descriptionLength(), 1e-12);
    }

    @Test
    void theDecompositionFindsTheGates() {
        SignalGraph shortest = Decomposition.of(4, FUNCTIONS, Decomposition.allSets(FUNCTIONS)).get(0);

        assertEquals(gated().descriptionLength(), shortest.descriptionLength(), 1e-12);
        assertEquals(List.of(reads(0, 1), reads(2, 3)), shortest.gates().stream().map(SignalGraph.Gate::reads).toList());
    }

    @Test
    void theHierarchyHasAModuleForEachGroupOfInputsAndFunction() {
        TrueHierarchy hierarchy = gated().hierarchy(FUNCTIONS);

        assertEquals(Set.of(Set.of(0, 1), Set.of(2, 3)), hierarchy.modules().stream()
                .map(module -> Set.copyOf(module.inputs())).filter(inputs -> !inputs.isEmpty()).collect(Collectors.toSet()));
    }

    @Test
    void anInputIsOnInItsRows() {
        assertEquals(BitSet.valueOf(new long[] {0b11001100}), SignalGraph.inputColumn(1, 3));
    }
}
