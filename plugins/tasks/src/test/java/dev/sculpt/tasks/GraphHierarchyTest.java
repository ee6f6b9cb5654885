package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The hierarchies that the paper states, and degenerate graphs. */
class GraphHierarchyTest {

    private static final String G1 = " in (0011 1010 1100)";
    private static final String G2 = " in (0101 1001 1111)";

    private static TrueHierarchy truth(int inputs, int copies, List<String> gates, String... outputs) {
        Task task = Graphs.task(inputs, copies, gates, List.of(outputs));
        return task.truth().orElseThrow();
    }

    private static TrueHierarchy overlap(int inputs, String second) {
        return truth(inputs, 2, List.of(), "y0: x0..x3" + G1, "y1: " + second + G2);
    }

    /** Writes modules as {@code inputs>outputs}, then links as {@code from-to}. */
    private static void assertTruth(String modules, String links, TrueHierarchy truth) {
        assertEquals(modules, truth.modules().stream()
                .map(module -> digits(module.inputs()) + ">" + digits(module.outputs()))
                .collect(Collectors.joining(" ")));
        assertEquals(links, truth.links().stream()
                .map(link -> link.from() + "-" + link.to()).collect(Collectors.joining(" ")));
    }

    private static String digits(Iterable<Integer> positions) {
        StringBuilder digits = new StringBuilder();
        positions.forEach(digits::append);
        return digits.toString();
    }

    @Test
    void inputSeparable() {
        assertTruth("01>01 23>23", "",
                truth(4, 1, List.of(), "y0: x0 xor x1", "y1: not y0", "y2: x2 xor x3", "y3: not y2"));
    }

    @Test
    void nonModular() {
        assertTruth("0123>0123", "", truth(4, 4, List.of(), "y: x0..x3" + G1));
    }

    @Test
    void reused() {
        assertTruth("0123> >02 >13", "0-1 0-2",
                truth(4, 2, List.of(), "y0: x0..x3 in (1010 1100)", "y1: x0..x3 in (0011 1010)"));
    }

    @Test
    void inputSeparableAndReused() {
        assertTruth("01> 23> 45> >0 >1 >2", "0-3 0-4 1-3 1-5 2-4 2-5",
                truth(6, 1, List.of("p: x0 and x1", "q: x2 and x3", "r: x4 and x5"),
                        "y0: p or q", "y1: p or r", "y2: q or r"));
    }

    @Test
    void overlapping() {
        assertTruth("0123>02 4567>13", "", overlap(8, "x4..x7"));
        assertTruth("012> 3> 456> >02 >13", "0-3 1-3 1-4 2-4", overlap(7, "x3..x6"));
        assertTruth("01> 23> 45> >02 >13", "0-3 1-3 1-4 2-4", overlap(6, "x2..x5"));
        assertTruth("0> 123> 4> >02 >13", "0-3 1-3 1-4 2-4", overlap(5, "x1..x4"));
        assertTruth("0123> >02 >13", "0-1 0-2", overlap(4, "x0..x3"));
    }

    /** Both gates lead to both outputs, so that they are one middle module. */
    @Test
    void levels() {
        assertTruth("0123> 4567> > >0 >1", "0-2 1-2 2-3 2-4",
                truth(8, 1, List.of("a: x0..x3" + G1, "b: x4..x7" + G2), "y0: a and not b", "y1: b and not a"));
    }

    /** An output under the name of a gate is one node with it, wherever the gate stands. */
    @Test
    void aGateThatAnOutputCopiesIsTheOutput() {
        assertTruth("0123>0 4567>1", "",
                truth(8, 1, List.of("a: x0..x3" + G1, "b: x4..x7" + G2), "y0: a", "y1: b"));
    }

    /** Nothing reads p, so that x2 matters to nobody; p would else tell x0 from x1. */
    @Test
    void whatLeadsToNoOutputIsLeftOut() {
        assertTruth("01>0", "", truth(3, 1, List.of("p: x0 and x2"), "y: x0 xor x1"));
    }

    @Test
    void aConstantOutputReadsNothing() {
        assertTruth(">0 0>1", "", sorted(truth(2, 1, List.of(), "y0: x0 and not x0", "y1: not x0")));
    }

    /** The negation of a negation is the input itself. */
    @Test
    void anOutputMayEqualAnInput() {
        assertTruth("0>0 1> >1", "0-2 1-2", truth(2, 1, List.of("p: not x0"), "y0: not p", "y1: x0 xor x1"));
    }

    private static TrueHierarchy sorted(TrueHierarchy truth) {
        return new TrueHierarchy(
                truth.modules().stream()
                        .sorted((left, right) -> left.outputs().first().compareTo(right.outputs().first()))
                        .toList(),
                List.of(), false);
    }
}
