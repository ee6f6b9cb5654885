package dev.sculpt.functions.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.explanation.Explained;
import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.measure.MeasuredValue;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.api.task.TrueHierarchy.TrueSignal;
import dev.sculpt.functions.Columns;
import dev.sculpt.functions.RecentNetworks;
import dev.sculpt.functions.SmallNetworks;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** y0 = g or x2 and y1 = g or not x2 with g = x0 xor x1, which two wires carry: one for each half of it. */
class ModuleFunctionsTest {

    private static final Network NETWORK = SmallNetworks.of(3,
            "0 0:1 1:-1, 0 0:-1 1:1, 0 2:1", "-0.5 0:1 1:1 2:1, 0.5 0:1 1:1 2:-1");
    private static final int[][] MODULES = {{0, 0, 1}, {0, 0, 1}, {2, 3}};
    private static final Samples ROWS = Columns.rows(3,
            Columns.column(3, row -> xor(row) || row >= 4), Columns.column(3, row -> xor(row) || row < 4));

    private static boolean xor(int row) {
        return (row & 1) != (row >> 1 & 1);
    }

    private static TrueHierarchy truth(List<TrueSignal> signals) {
        return new TrueHierarchy(List.of(module(Set.of(0, 1), Set.of()), module(Set.of(2), Set.of()),
                module(Set.of(), Set.of(0)), module(Set.of(), Set.of(1))),
                List.of(new TrueLink(0, 2), new TrueLink(0, 3), new TrueLink(1, 2), new TrueLink(1, 3)), false)
                .withSignals(signals);
    }

    private static TrueModule module(Set<Integer> inputs, Set<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    /** The negation of g, so that what is found is its negation. */
    private static final TrueSignal EQUAL = new TrueSignal(0, "same", rows(0, 3, 4, 7));

    private static BitSet rows(int... rows) {
        BitSet set = new BitSet();
        IntStream.of(rows).forEach(set::set);
        return set;
    }

    private static Explained explain(MeasuredNetwork measured) {
        return new ModuleFunctionsExplanation(new RecentNetworks<>(ModuleFunctions::of)).explain(measured);
    }

    private static MeasuredValue recovery(MeasuredNetwork measured) {
        return new FunctionalRecovery(new RecentNetworks<>(ModuleFunctions::of)).measure(measured);
    }

    @Test
    void twoWiresOfOneGateAreThatGate() {
        MeasuredNetwork measured = SmallNetworks.measured(NETWORK, MODULES, ROWS, Optional.of(truth(List.of(EQUAL))));

        assertEquals(new Explained("what modules compute, in all 8 rows (m0: what module 0 hands on)", List.of(
                List.of("m0 = x0 xor x1, that is not same, 8 of 8 rows"), List.of("m1 = x2, 8 of 8 rows"),
                List.of("y0 = m0 or m1, 8 of 8 rows"), List.of("y1 = not m1 or m0, 8 of 8 rows")), List.of()),
                explain(measured));
        assertEquals(MeasuredValue.of(1.0), recovery(measured));
    }

    @Test
    void withoutTheTruthItIsSaidWhatIsComputed() {
        MeasuredNetwork measured = SmallNetworks.measured(NETWORK, MODULES, ROWS, Optional.empty());

        assertEquals(List.of("m0 = x0 xor x1"), explain(measured).modules().get(0));
        assertEquals(MeasuredValue.UNKNOWN, recovery(measured));
    }

    /** The second wire is cut: only x0 and not x1 counts, so that in 2 of 8 rows g is taken for off; y0 is wrong in one. */
    @Test
    void whatIsComputedOtherwiseIsCounted() {
        Network half = SmallNetworks.of(3, "0 0:1 1:-1, 0 0:-1 1:1, 0 2:1", "-0.5 0:1 2:1, 0.5 0:1 2:-1");
        MeasuredNetwork measured = SmallNetworks.measured(half, new int[][] {{0, 0, 1}, {0, -1, 1}, {2, 3}}, ROWS,
                Optional.of(truth(List.of(EQUAL))));

        List<List<String>> lines = explain(measured).modules();
        assertEquals(List.of("m0 = x0 and not x1, no true sub-function; nearest is same, 6 of 8 rows"), lines.get(0));
        assertEquals(List.of("y0 = m0 or m1, 7 of 8 rows"), lines.get(2));
        assertEquals(MeasuredValue.of(0.25), recovery(measured), "x2 alone is handed on as it should be");
    }

    @Test
    void whatIsSeenOfARowAloneIsSaidToBeSo() {
        Samples some = Columns.rows(3, new int[] {0, 1, 4, 5, 6},
                Columns.column(3, row -> xor(row) || row >= 4), Columns.column(3, row -> xor(row) || row < 4));

        assertEquals("what modules compute, in the 5 rows that there are, which are not all (m0: what module 0 hands on)",
                explain(SmallNetworks.measured(NETWORK, MODULES, some, Optional.empty())).title());
    }

    @Test
    void ofOtherThanBooleanValuesNothingIsSaid() {
        Samples real = new DenseSamples(new float[][] {{0.5f, 0, 1}}, new float[][] {{1, 0}});

        assertEquals(Explained.NOTHING, explain(SmallNetworks.measured(NETWORK, MODULES, real, Optional.empty())));
        assertEquals(MeasuredValue.UNKNOWN,
                recovery(SmallNetworks.measured(NETWORK, MODULES, real, Optional.of(truth(List.of())))));
    }
}
