package dev.sculpt.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nodes 0 and 1 read nothing, 2 reads both, 3 reads 2, 4 reads 1. */
class ReadsTest {

    private static final Reads GRAPH = new Reads(List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(Set.of(0, 1)),
            new TreeSet<>(Set.of(2)), new TreeSet<>(Set.of(1))));

    private static BitSet set(long bits) {
        return BitSet.valueOf(new long[] {bits});
    }

    @Test
    void aboveIsEveryReaderOfReaders() {
        assertEquals(List.of(set(0b01100), set(0b11100), set(0b01000), set(0), set(0)), GRAPH.above(set(0b11111)));
    }

    @Test
    void nodesThatAreNotKeptDoNotCount() {
        assertEquals(List.of(set(0b01100), set(0b01100), set(0b01000), set(0), set(0)), GRAPH.above(set(0b01111)));
    }

    @Test
    void whatLeadsToANodeIsAllThatItReads() {
        assertEquals(set(0b01111), GRAPH.leadingTo(Set.of(3)));
        assertEquals(set(0b10010), GRAPH.leadingTo(Set.of(4)));
    }
}
