package dev.sculpt.tasks.random;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlantedGraphTest {

    private static final Wiring PAIRS =
            new Wiring(4, List.of(List.of(0, 1), List.of(2, 3)), List.of(List.of(4, 5), List.of(4, 5)));
    private static final int AND = 0b1000;
    private static final int OR = 0b1110;
    private static final int XOR = 0b0110;

    /** A graph with tables whose bit {@code assignment} is the value there. */
    private static PlantedGraph graph(Wiring wiring, int... tables) {
        return new PlantedGraph(wiring, IntStream.of(tables).mapToObj(table -> BitSet.valueOf(new long[] {table})).toList());
    }

    /** Four tables of 4 bits and wires of log2(6), 36.7 bits, instead of two of 16 bits and wires of log2(4), 48 bits. */
    @Test
    void gatesThatAreReadTwiceAreFound() {
        assertTrue(graph(PAIRS, AND, OR, XOR, OR).isFound());
    }

    @Test
    void equalOutputsAreNot() {
        assertFalse(graph(PAIRS, AND, OR, XOR, XOR).isFound());
        assertFalse(graph(PAIRS, AND, OR, XOR, 0b1001).isFound(), "nor is its negation");
    }

    /** A gate that copies x0 is no signal of its own. */
    @Test
    void aGateThatIsAnInputIsNot() {
        assertFalse(graph(PAIRS, 0b1010, OR, XOR, OR).isFound());
    }

    /** The second output is gate 0 alone. */
    @Test
    void inputsThatDoNotMatterAreNot() {
        assertFalse(graph(PAIRS, AND, OR, XOR, 0b1010).isFound());
        // Gate 0 is on for no row: nothing depends on x0 and x1.
        assertFalse(graph(PAIRS, 0, OR, XOR, OR).isFound());
    }

    /** Three tables of 4 bits and wires of log2(6), 27.5 bits, instead of one of 16 bits and wires of log2(4), 24 bits. */
    @Test
    void aGraphThatIsNotTheShortestIsNot() {
        Wiring once = new Wiring(4, List.of(List.of(0, 1), List.of(2, 3)), List.of(List.of(4, 5)));

        assertFalse(graph(once, AND, OR, XOR).isFound());
    }
}
