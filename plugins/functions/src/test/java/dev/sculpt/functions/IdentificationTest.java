package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.ModuleGraph;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.functions.Identification.Described;
import dev.sculpt.functions.Identification.Standing;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdentificationTest {

    private static final IntPredicate P = row -> (row & 3) == 3;
    private static final IntPredicate Q = row -> (row >> 2 & 3) != 0;

    /** Two gates p = x0 and x1, q = x2 or x3, read by p xor q and by p or q. */
    private static BooleanTable gated() {
        return Columns.table(4, Columns.column(4, row -> P.test(row) != Q.test(row)),
                Columns.column(4, row -> P.test(row) || Q.test(row)));
    }

    private static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    private static TrueHierarchy together() {
        return new TrueHierarchy(
                List.of(module(List.of(0, 1, 2, 3), List.of()), module(List.of(), List.of(0)),
                        module(List.of(), List.of(1))),
                List.of(new TrueLink(0, 1), new TrueLink(0, 2)), false);
    }

    /** Four nodes of 2^2 + 2 log2(4 + 2) bits, against two of 2^4 + 4 log2(4) without gates. */
    @Test
    void hierarchiesAreInOrderOfTheirLengths() {
        Identification found = Identification.of(gated());

        assertEquals(4 * (4 + 2 * Math.log(6) / Math.log(2)), found.shortest().bits(), 1e-12);
        List<Double> bits = found.described().stream().map(Described::bits).toList();
        assertEquals(bits.stream().sorted().toList(), bits);
        assertEquals(5, found.shortest().hierarchy().modules().size(), "two groups, the middle, two outputs");
        assertEquals(found.shortest().hierarchy(), Identification.shortest(gated()));
    }

    @Test
    void eachHierarchyIsThereOnce() {
        List<Described> all = Identification.of(gated()).described();

        assertEquals(all.size(), all.stream().map(one -> ModuleGraph.of(one.hierarchy())).distinct().count());
    }

    @Test
    void theShortestAloneIsSaidToBe() {
        Identification found = Identification.of(gated());

        assertEquals(0, found.asShort());
        assertEquals(Standing.SHORTEST, found.stated(found.shortest().hierarchy()).standing());
    }

    /**
     * A gate over one pair alone, 2^2 + 2 log2(4 + 1), leaves all inputs in one group; functions read it and the other pair.
     */
    @Test
    void aLongerOneIsFoundWithItsLength() {
        Identification.Stated stated = Identification.of(gated()).stated(together());

        assertEquals(Standing.LONGER, stated.standing());
        assertEquals(4 + 2 * 8 + 8 * Math.log(5) / Math.log(2), stated.bits().orElseThrow(), 1e-12);
    }

    /** No gate over x0 and x2 serves both functions. */
    @Test
    void whatCannotBeComputedIsNotFound() {
        TrueHierarchy crossed = new TrueHierarchy(
                List.of(module(List.of(0, 2), List.of(0)), module(List.of(1, 3), List.of(1))), List.of(), false);

        assertEquals(Standing.NOT_FOUND, Identification.of(gated()).stated(crossed).standing());
    }

    /**
     * Three functions of x0 xor x1 and x3, and three of x1 xor x2 and x3. x1 can be under one gate alone, so that four nodes
     * read two of five signals and three read three; which of the two it is makes no difference. Without a gate it is 84
     * bits.
     */
    @Test
    void othersThatAreAsShortAreCounted() {
        IntPredicate left = row -> (row & 1) != (row >> 1 & 1);
        IntPredicate right = row -> (row >> 2 & 1) != (row >> 1 & 1);
        IntPredicate last = row -> (row & 8) != 0;
        Identification found = Identification.of(Columns.table(4,
                Columns.column(4, left.and(last)), Columns.column(4, left.or(last)),
                Columns.column(4, left.negate().and(last)), Columns.column(4, right.and(last)),
                Columns.column(4, right.or(last)), Columns.column(4, right.negate().and(last))));

        assertEquals(1, found.asShort());
        assertEquals(4 * 4 + 3 * 8 + 17 * Math.log(5) / Math.log(2), found.shortest().bits(), 1e-9);
        assertEquals(Set.of(Set.of(0, 1), Set.of(1, 2)), found.described().stream().limit(2)
                .map(one -> Set.copyOf(one.graph().gates().get(0).reads())).collect(Collectors.toSet()));
        assertEquals(Standing.TIED, found.stated(found.shortest().hierarchy()).standing());
        assertEquals(Standing.TIED, found.stated(found.described().get(1).hierarchy()).standing());
    }

    /** 14 inputs: four gates without symmetry over three and four inputs each, and two functions of them. */
    @Test
    void ofManyInputsTheSearchIsLimitedAndSaysSo() {
        int[] gates = {0x68, 0x35c2, 0xb2, 0x5ca6}; // as tables
        int[] firsts = {0, 3, 7, 10};
        int[] sets = {0x007, 0x078, 0x380, 0x3c00};
        List<BitSet> outputs = IntStream.of(0x1de4, 0x7b21).mapToObj(table -> {
            BitSet column = new BitSet();
            for (int row = 0; row < 1 << 14; row++) {
                int on = 0;
                for (int gate = 0; gate < gates.length; gate++) {
                    on |= (gates[gate] >> ((row & sets[gate]) >> firsts[gate]) & 1) << gate;
                }
                column.set(row, (table >> on & 1) != 0);
            }
            return column;
        }).toList();

        Identification found = Identification.of(new BooleanTable(14, outputs));

        assertFalse(found.candidates().isFull());
        assertEquals(0, found.found().leftOut());
        assertTrue(found.found().dropped() > 0 && found.found().isCutShort(), "the beam was full");
        // Two gates of three and two of four inputs, two functions of four gates, among 14 inputs and four gates.
        double wire = Math.log(18) / Math.log(2);
        assertEquals(2 * 8 + 4 * 16 + (2 * 3 + 4 * 4) * wire, found.shortest().bits(), 1e-9);
        assertEquals(IntStream.of(sets).mapToObj(SignalGraph::signals).toList(),
                found.shortest().graph().gates().stream().map(SignalGraph.Gate::reads).toList());
    }
}
