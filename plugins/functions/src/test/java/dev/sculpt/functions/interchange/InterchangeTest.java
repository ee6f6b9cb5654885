package dev.sculpt.functions.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Circuit;
import dev.sculpt.functions.Columns;
import dev.sculpt.functions.GraphHierarchy;
import dev.sculpt.functions.OutputFunction;
import dev.sculpt.functions.SignalGraph;
import dev.sculpt.functions.SmallNetworks;
import dev.sculpt.functions.interchange.GateTest.Share;
import dev.sculpt.functions.interchange.GateTest.State;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** y0 = p or x2, y1 = p or x3 with p = x0 and x1; the pairs of different rows of 16 are 240. */
class InterchangeTest {

    private static final BooleanTable TABLE = Columns.table(4,
            Columns.column(4, row -> (row & 3) == 3 || (row & 4) != 0),
            Columns.column(4, row -> (row & 3) == 3 || (row & 8) != 0));
    private static final GroupGraph GRAPH = GroupGraph.of(TABLE, Set.of(0b0011, 0b0100, 0b1000));

    /** h0 is p. */
    private static final Network CARRIES = SmallNetworks.of(4,
            "-1 0:1 1:1, 0 2:1, 0 3:1", "-5 0:10 1:10, -5 0:10 2:10");
    /** x0 goes to the outputs with x2 and with x3, past h0, which is x1. */
    private static final Network BYPASSED = SmallNetworks.of(4,
            "0 1:1, 0 0:1 2:2, 0 0:1 3:2", "-15 0:10 1:10, -15 0:10 2:10");
    /** Units of y0 and of y1 alone read all there is. */
    private static final Network APART = SmallNetworks.of(4, "-1 0:1 1:1 2:2, -1 0:1 1:1 3:2", "-0.5 0:1, -0.5 1:1");

    private static Interchange of(GroupGraph graph, Network network) {
        return Interchange.of(graph, network, LivingUnits.of(network));
    }

    private static GateTest ofGate(Interchange interchange) {
        return interchange.tests().stream().filter(test -> test.state() != State.NO_GATE).findFirst().orElseThrow();
    }

    @Test
    void theGraphHasTheGate() {
        assertEquals(1, GRAPH.graph().gates().size());
        assertEquals(5, GRAPH.hierarchy().modules().size());
        assertEquals(List.of(4), GRAPH.handedOn(GRAPH.modules().moduleOf(4)));
    }

    /**
     * Pairs whose outputs change: p differs, and x2 x3 are not both on: 9 rows without p times 4 with it, 3 with it times 12
     * without. Strong: p is on in the row itself, and its x2 x3 differ from the others': 3 times 3 times 3. Complement: p is
     * alike: 12 times 11 and 4 times 3.
     */
    @Test
    void aNetworkBuiltToCarryItsGateScoresOne() {
        Interchange interchange = of(GRAPH, CARRIES);
        GateTest test = ofGate(interchange);

        assertEquals(Optional.of(true), interchange.held());
        assertEquals(State.TESTED, test.state());
        assertEquals(new Share(72, 72), test.interchange());
        assertEquals(new Share(27, 27), test.strong());
        assertEquals(new Share(144, 144), test.complement());
        assertEquals(new Share(27, 27), test.passStrong());
        assertEquals(OptionalDouble.of(1), interchange.least(GateTest::interchange));
    }

    /**
     * The network takes x1 from the other row and x0 from its own. From p off to on it is right where x0 is on: 3 rows times
     * 4; from on to off where x1 is off in the other: 3 rows times 8. Strong: 3 rows times 2 times 3. Of the pairs without p
     * 3 rows with x0 alone and the 4 with x1 alone make p out of nothing.
     */
    @Test
    void aNetworkThatComputesTheSameByOtherPathsDoesNot() {
        GateTest test = ofGate(of(GRAPH, BYPASSED));

        assertEquals(new Share(36, 72), test.interchange());
        assertEquals(new Share(18, 27), test.strong());
        assertEquals(new Share(132, 144), test.complement());
    }

    @Test
    void aGateThatNoHiddenUnitHandsOnIsAbsentAndCountsAsNone() {
        Interchange interchange = of(GRAPH, APART);

        assertEquals(State.ABSENT, ofGate(interchange).state());
        assertEquals(OptionalDouble.of(0), interchange.least(GateTest::interchange));
        assertEquals(OptionalDouble.of(0), interchange.least(GateTest::passStrong));
    }

    /** Over x0 alone there is no gate: nothing is tested, and nothing is 1. */
    @Test
    void withoutAGateNothingIsSaid() {
        Interchange interchange = of(GroupGraph.of(TABLE, Set.of(0b0001)), CARRIES);

        assertTrue(interchange.tests().stream().allMatch(test -> test.state() == State.NO_GATE));
        assertEquals(OptionalDouble.empty(), interchange.least(GateTest::interchange));
    }

    /** Both outputs read two gates and nothing else: they are always those of the other row as a whole. */
    @Test
    void whatNoPairTellsFromTheWholeIsVacuous() {
        BooleanTable table = Columns.table(2, "0001", "0111");
        List<OutputFunction> functions = OutputFunction.of(table);
        SignalGraph graph = new SignalGraph(2, List.of(
                new SignalGraph.Gate(new TreeSet<>(Set.of(0, 1)), bits(0b1000)),
                new SignalGraph.Gate(new TreeSet<>(Set.of(0, 1)), bits(0b1110))),
                List.of(new TreeSet<>(Set.of(2, 3)), new TreeSet<>(Set.of(2, 3))));
        Network network = SmallNetworks.of(2, "-1 0:1 1:1, 0 0:1 1:1", "-0.5 0:1, -0.5 1:1");

        GateTest test = intervention(group(table, functions, graph), network, new int[][] {{0, 0}, {0, 0}, {1, 2}})
                .tests(0).get(0);

        assertEquals(State.VACUOUS, test.state());
        assertEquals(OptionalDouble.empty(), test.value(test.interchange()));
    }

    /** In the layer of a unit that mixes x0 with x2 for both outputs no module has a place for it. */
    @Test
    void aNetworkThatDoesNotHoldTheModulesIsNotTested() {
        Network mixed = SmallNetworks.of(4, "-1 0:1 1:1 2:2, 0 2:1, 0 3:1", "-5 0:10 1:10, -5 0:10 2:10");
        Interchange interchange = of(GRAPH, mixed);

        assertEquals(Optional.of(false), interchange.held());
        assertEquals(List.of(), interchange.tests());
    }

    /**
     * h = p xor x2 is a gate in the middle, and y0 = h and x2, or x3; y1 = h or x2. The network has p and x2 in the middle
     * and no edge from x2 past it. What passes through goes along: the first three inputs are of the other row, x3 is not.
     * Pairs that count, with (y0 without x3, y1) of x0 x1 x2: 2 are (0, 1), 3 (0, 0), 3 (1, 1); see the sum.
     */
    @Test
    void directWiresThatPassThroughTheModuleGoAlong() {
        BooleanTable table = Columns.table(4,
                Columns.column(4, row -> (row & 3) != 3 && (row & 4) != 0 || (row & 8) != 0),
                Columns.column(4, row -> (row & 3) == 3 || (row & 4) != 0));
        List<OutputFunction> functions = OutputFunction.of(table);
        BitSet p = new BitSet();
        BitSet h = new BitSet();
        for (int row = 0; row < 16; row++) {
            p.set(row, (row & 3) == 3);
            h.set(row, (row & 3) == 3 != ((row & 4) != 0));
        }
        SignalGraph graph = new SignalGraph(4, List.of(new SignalGraph.Gate(new TreeSet<>(Set.of(0, 1)), p),
                new SignalGraph.Gate(new TreeSet<>(Set.of(2, 4)), h)),
                List.of(new TreeSet<>(Set.of(2, 3, 5)), new TreeSet<>(Set.of(2, 5))));
        GroupGraph group = group(table, functions, graph);
        int below = group.modules().moduleOf(2);
        int middle = group.modules().moduleOf(5);
        int first = group.modules().moduleOf(6);
        Network network = SmallNetworks.of(4, "-1 0:1 1:1, 0 2:1, 0 3:1", "-0.5 0:-1 1:1 2:2, -0.5 0:1 1:1");

        GateTest test = intervention(group, network, new int[][] {
            {below, below, below, group.modules().moduleOf(3)}, {middle, middle, first},
            {first, group.modules().moduleOf(7)}}).tests(middle).get(0);

        // (0,1) from (0,0): 2*3*2, from (1,1) without x3: 2*3; (0,0) from (0,1): 3*2*2, from (1,1): 3*3*2
        assertEquals(new Share(48, 12 + 6 + 12 + 18), test.passStrong());
        assertTrue(test.strong().hits() < test.strong().of(), test.toString());
    }

    /**
     * g = x0 and x1; y0 = x0 without g, y1 = x1 without g. No row says what y0 is where g is on and x0 off, nor y1 without
     * x1: none of the three rows that have g off can have that of the row with both. The other way round g goes off, so
     * that both outputs come on.
     */
    @Test
    void pairsWhosePredictionNoRowShowsAreDropped() {
        BooleanTable table = Columns.table(2, "0100", "0010");
        List<OutputFunction> functions = OutputFunction.of(table);
        GroupGraph graph = group(table, functions, new SignalGraph(2,
                List.of(new SignalGraph.Gate(new TreeSet<>(Set.of(0, 1)), bits(0b1000))),
                List.of(new TreeSet<>(Set.of(0, 2)), new TreeSet<>(Set.of(1, 2)))));
        int[] of = IntStream.range(0, 5).map(graph.modules()::moduleOf).toArray();
        Network network = SmallNetworks.of(2, "-1 0:1 1:1, 0 0:1, 0 1:1", "-0.5 0:-1 1:1, -0.5 0:-1 2:1");

        GateTest test = intervention(graph, network, new int[][] {{of[0], of[1]}, {of[2], of[0], of[1]}, {of[3], of[4]}})
                .tests(of[2]).get(0);

        assertEquals(3, test.dropped());
        assertEquals(new Share(3, 3), test.interchange());
        assertEquals(new Share(3, 3), test.strong());
        assertEquals(new Share(6, 6), test.complement());
    }

    /** h = x0 and x1 and x2 and x3 over two gates; y0 = h and x4, y1 = h or x4: h and x4 have the same readers. */
    @Nested
    class AnInputThatIsHandedOnBesideAGate {

        private final BooleanTable table = Columns.table(5, Columns.column(5, row -> row == 31),
                Columns.column(5, row -> row >= 15));
        private final GroupGraph graph = GroupGraph.of(table, Set.of(0b00011, 0b01100, 0b10000));

        private GateTest ofMiddle(String middle, String outputs) {
            int[] of = IntStream.range(0, 10).map(graph.modules()::moduleOf).toArray();
            Network network = SmallNetworks.of(5, "-1 0:1 1:1, -1 2:1 3:1, 0 4:1", middle, outputs);
            return intervention(graph, network, new int[][] {{of[0], of[0], of[2], of[2], of[4]},
                {of[0], of[2], of[4]}, {of[4], of[4]}, {of[8], of[9]}}).tests(of[4]).get(0);
        }

        /**
         * h is on in 2 rows of 32. Pairs: h differs and decides y0 or y1, which one always does: 2 times 30, and back.
         * Strong: x4 differs too: 2 times 15, and back.
         */
        @Test
        void isNoPartOfItsIntervention() {
            GateTest test = ofMiddle("-1 0:1 1:1, 0 2:1", "-1.5 0:1 1:1, -0.5 0:1 1:1");

            assertEquals(new Share(120, 120), test.interchange());
            assertEquals(new Share(60, 60), test.strong());
        }

        /** Units that mix both carry all there is: then no pair is told from the whole. */
        @Test
        void goesAlongWhereUnitsMixThem() {
            GateTest test = ofMiddle("-2 0:1 1:1 2:1, -1 0:1 1:1 2:2", "-0.5 0:1, -0.5 1:1");

            assertTrue(test.interchange().hits() < test.interchange().of(), test.toString());
            assertEquals(0, test.strong().hits());
            assertEquals(OptionalDouble.empty(), test.value(test.passStrong()));
        }
    }

    private static BitSet bits(long bits) {
        return BitSet.valueOf(new long[] {bits});
    }

    private static GroupGraph group(BooleanTable table, List<OutputFunction> functions, SignalGraph graph) {
        GraphHierarchy modules = graph.modules(functions);
        return new GroupGraph(table, functions, graph, modules, modules.hierarchy(Optional.empty()));
    }

    private static ModuleIntervention intervention(GroupGraph graph, Network network, int[][] labels) {
        return new ModuleIntervention(graph, network, Circuit.of(network).orElseThrow(), new UnitLabels(labels));
    }
}
