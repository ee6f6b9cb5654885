package dev.sculpt.functions.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LaneGraphTest {

    @Test
    void functionsAreNodesBehindInputsAndGates() {
        LaneGraph graph = Shared.graph();

        assertEquals(7, graph.nodes());
        assertEquals(5, graph.firstFunction());
        assertTrue(graph.isInput(3));
        assertFalse(graph.isInput(4));
        assertEquals(List.of(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(0, 1), Set.of(2, 4), Set.of(3, 4)),
                IntStream.range(0, 7).mapToObj(node -> Set.copyOf(graph.reads(node))).toList());
    }
}
