package dev.sculpt.tasks.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GateFamilyTest {

    private static Set<BitSet> drawn(GateFamily family, int reads) {
        SplittableRandom random = new SplittableRandom(1);
        Set<BitSet> tables = new HashSet<>();
        IntStream.range(0, 2000).forEach(draw -> tables.add(family.draw(reads, random)));
        return tables;
    }

    @Test
    void theParityOfTwoIsXorOrItsNegation() {
        assertTrue(Set.of(BitSet.valueOf(new long[] {0b0110}), BitSet.valueOf(new long[] {0b1001}))
                .containsAll(drawn(GateFamily.PARITY, 2)));
    }

    /** Of the 16 functions of two inputs, 14 are thresholds of some weights. */
    @Test
    void noThresholdOfTwoIsXor() {
        Set<BitSet> tables = drawn(GateFamily.THRESHOLD, 2);

        assertTrue(!tables.contains(BitSet.valueOf(new long[] {0b0110}))
                && !tables.contains(BitSet.valueOf(new long[] {0b1001})), tables.toString());
        assertTrue(tables.size() > 4, tables.toString());
    }

    @Test
    void anyTableCanBeDrawn() {
        assertEquals(16, drawn(GateFamily.ANY, 2).size());
    }

    /** A conjunction or disjunction of literals is true in one row of four or in three. */
    @Test
    void conjunctionsAndDisjunctionsAreTrueOnceOrAllButOnce() {
        assertTrue(drawn(GateFamily.AND_OR, 2).stream()
                .allMatch(table -> table.cardinality() == 1 || table.cardinality() == 3));
    }
}
