package dev.sculpt.functions.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Columns;
import dev.sculpt.functions.GraphHierarchy;
import dev.sculpt.functions.OutputFunction;
import dev.sculpt.functions.SignalGraph;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Node 4 is p = x0 and x1; nodes 5 and 6 are y0 = p or x2 and y1 = p or x3. */
class PredictionTest {

    private static final int P = 4;
    private static final int Y0 = 5;
    private static final Prediction PREDICTION = new Prediction(GroupGraph.of(Columns.table(4,
            Columns.column(4, row -> (row & 3) == 3 || (row & 4) != 0),
            Columns.column(4, row -> (row & 3) == 3 || (row & 8) != 0)), Set.of(0b0011)));

    private static Set<Integer> outputs(int row, int other, BitSet inside, Prediction.Swapped swapped) {
        return on(PREDICTION.outputs(row, other, inside, PREDICTION.swapped(swapped)));
    }

    private static Set<Integer> on(BitSet outputs) {
        Set<Integer> on = new TreeSet<>();
        outputs.stream().forEach(on::add);
        return on;
    }

    @Test
    void whereNothingIsSwappedARowIsAsItIs() {
        for (int row = 0; row < 16; row++) {
            boolean p = (row & 3) == 3;
            Set<Integer> on = new TreeSet<>();
            if (p || (row & 4) != 0) {
                on.add(0);
            }
            if (p || (row & 8) != 0) {
                on.add(1);
            }
            assertEquals(on, outputs(row, 15 - row, new BitSet(), (reader, signal) -> false), "row " + row);
        }
    }

    /** p is off in row 4, in which x2 alone is on, and on in row 3. */
    @Test
    void whoSeesASignalOfTheOtherRowComputesWithIt() {
        assertEquals(Set.of(0, 1), outputs(4, 3, new BitSet(), (reader, signal) -> signal == P));
        assertEquals(Set.of(), outputs(0, 4, new BitSet(), (reader, signal) -> signal == P));
        assertEquals(Set.of(0), outputs(0, 3, new BitSet(), (reader, signal) -> reader == Y0 && signal == P));
    }

    @Test
    void gatesInsideStayAsTheyAre() {
        BitSet inside = new BitSet();
        inside.set(P);

        assertEquals(Set.of(0, 1), outputs(0, 3, new BitSet(), (reader, signal) -> reader == P));
        assertEquals(Set.of(), outputs(0, 3, inside, (reader, signal) -> reader == P));
    }

    @Test
    void readersAreAskedInTheOrderOfTheirReads() {
        boolean[][] swapped = PREDICTION.swapped((reader, signal) -> reader == Y0 && signal == P);

        assertNull(swapped[3], "an input reads nothing");
        assertArrayEquals(new boolean[] {false, false}, swapped[P]);
        assertArrayEquals(new boolean[] {false, true}, swapped[Y0]);
    }

    /** y = not (x0 and x1) is on in row 0, where functions are off. */
    @Test
    void outputsAreNotUpToNegation() {
        Prediction prediction = new Prediction(GroupGraph.of(Columns.table(2, "1110"), Set.of()));
        boolean[][] all = prediction.swapped((reader, signal) -> true);

        assertEquals(Set.of(), on(prediction.outputs(0, 3, new BitSet(), all)));
        assertEquals(Set.of(0), on(prediction.outputs(3, 0, new BitSet(), all)));
    }

    /** y0 = x0 without g, y1 = x1 without g, with g = x0 and x1: no row has g on and x0 off. */
    @Test
    void ofWhatNoRowShowsThereIsNoPrediction() {
        BooleanTable table = Columns.table(2, "0100", "0010");
        List<OutputFunction> functions = OutputFunction.of(table);
        SignalGraph graph = new SignalGraph(2,
                List.of(new SignalGraph.Gate(new TreeSet<>(Set.of(0, 1)), BitSet.valueOf(new long[] {0b1000}))),
                List.of(new TreeSet<>(Set.of(0, 2)), new TreeSet<>(Set.of(1, 2))));
        GraphHierarchy modules = graph.modules(functions);
        Prediction prediction = new Prediction(
                new GroupGraph(table, functions, graph, modules, modules.hierarchy(Optional.empty())));
        boolean[][] gate = prediction.swapped((reader, signal) -> signal == 2);

        assertNull(prediction.outputs(0, 3, new BitSet(), gate));
        assertEquals(Set.of(0, 1), on(prediction.outputs(3, 0, new BitSet(), gate)));
    }

    @Test
    void signalsAreAlikeWhereAllOfThemAre() {
        assertTrue(PREDICTION.areAlike(List.of(P, 2), 0, 1));
        assertFalse(PREDICTION.areAlike(List.of(P, 2), 0, 3));
        assertFalse(PREDICTION.areAlike(List.of(P, 2), 0, 5));
    }
}
