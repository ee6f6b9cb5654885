package dev.sculpt.functions.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.api.task.TrueHierarchy.TrueSignal;
import dev.sculpt.functions.Columns;
import dev.sculpt.functions.verify.TrueFunctions.TrueFunction;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrueFunctionsTest {

    private static TrueModule module(Set<Integer> inputs, Set<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    private static BooleanRows rows(int inputs, String... outputs) {
        return BooleanRows.of(Columns.rows(inputs, outputs)).orElseThrow();
    }

    /**
     * y0 = x0 and x1 and x2, or not x0 and not x1 and not x2; x0 and x1 are a module, x2 another. Of the four values of
     * x0 x1 those that differ are of one class, since y0 is off in both whatever x2 is: three classes by hand.
     */
    @Test
    void inputsThatNoReaderTellsApartAreOne() {
        TrueHierarchy truth = new TrueHierarchy(List.of(module(Set.of(0, 1), Set.of()), module(Set.of(2), Set.of()),
                module(Set.of(), Set.of(0))), List.of(new TrueLink(0, 2), new TrueLink(1, 2)), false);

        List<TrueFunction> functions = TrueFunctions.of(truth, rows(3, "10000001"));

        assertEquals(RowClasses.of(new int[] {0, 1, 1, 2, 0, 1, 1, 2}), functions.get(0).classes().orElseThrow());
        assertEquals(RowClasses.of(new int[] {0, 0, 0, 0, 1, 1, 1, 1}), functions.get(1).classes().orElseThrow());
        assertEquals(Set.of(0), functions.get(2).outputs());
        assertTrue(functions.get(0).isRead() && !functions.get(2).isRead());
    }

    /** x0 x1 hand x0 and x1 to a middle module that hands their conjunction on, by its signal. */
    @Test
    void aModuleAboveOthersHandsOnItsSignals() {
        BitSet both = new BitSet();
        IntStream.of(3, 7).forEach(both::set);
        List<TrueModule> modules = List.of(module(Set.of(0, 1), Set.of()), module(Set.of(2), Set.of()),
                module(Set.of(), Set.of()), module(Set.of(), Set.of(0)), module(Set.of(), Set.of(1)));
        List<TrueLink> links = List.of(new TrueLink(0, 2), new TrueLink(2, 3), new TrueLink(1, 3), new TrueLink(2, 4));
        TrueHierarchy truth = new TrueHierarchy(modules, links, false);
        BooleanRows rows = rows(3, "00011110", "00010001");

        assertTrue(TrueFunctions.of(truth, rows).get(2).classes().isEmpty(), "not known without its signal");
        List<TrueFunction> known =
                TrueFunctions.of(truth.withSignals(List.of(new TrueSignal(2, "g", both))), rows);
        RowClasses conjunction = RowClasses.of(new int[] {0, 0, 0, 1, 0, 0, 0, 1});
        assertEquals(Optional.of(conjunction), known.get(2).classes());
        assertEquals(Optional.of(conjunction), known.get(0).classes(), "the middle tells no more apart");
        assertEquals("g", known.get(2).name());
    }
}
