package dev.sculpt.functions.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.functions.Columns;
import dev.sculpt.functions.SmallNetworks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** y0 = p or x2, y1 = p or x3 with p = x0 and x1, and a network whose first hidden unit is p. */
class TestedNetworkTest {

    private static final Samples ROWS = Columns.rows(4,
            Columns.column(4, row -> (row & 3) == 3 || (row & 4) != 0),
            Columns.column(4, row -> (row & 3) == 3 || (row & 8) != 0));
    private static final Network NETWORK = SmallNetworks.of(4,
            "-1 0:1 1:1, 0 2:1, 0 3:1", "-5 0:10 1:10, -5 0:10 2:10");
    private static final int[][] MODULES = {{0, 0, 1, 2}, {0, 1, 2}, {3, 4}};

    private static TestedNetwork tested(int[][] modules, Optional<TrueHierarchy> truth) {
        return TestedNetwork.of(SmallNetworks.measured(NETWORK, modules, ROWS, truth)).orElseThrow();
    }

    /** Modules with these inputs, and one for each output. */
    private static Optional<TrueHierarchy> truth(List<Set<Integer>> groups) {
        List<TrueModule> modules = new ArrayList<>(groups.stream().map(group -> module(group, Set.of())).toList());
        modules.add(module(Set.of(), Set.of(0)));
        modules.add(module(Set.of(), Set.of(1)));
        return Optional.of(new TrueHierarchy(modules, List.of(), false));
    }

    private static TrueModule module(Set<Integer> inputs, Set<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    @Test
    void theTaskIsDescribedOverTheGroupsThatWereFound() {
        TestedNetwork tested = tested(MODULES, Optional.empty());

        assertEquals(List.of(Set.of(0, 1)), tested.graph().graph().gates().stream()
                .map(gate -> Set.copyOf(gate.reads())).toList());
        assertEquals(Optional.of(true), tested.interchange().held());
        assertEquals(OptionalDouble.of(1), tested.interchange().least(GateTest::interchange));
        assertEquals(List.of(),
                tested(new int[][] {{0, 1, 2, 3}, {0, 2, 3}, {4, 5}}, Optional.empty()).graph().graph().gates());
    }

    /** 12 and 6 wires of log2(5), 25.9 bits, are no more than the 28 without the gate; the other way round they are. */
    @Test
    void modulesAreValidWhereTheyAreNoLongerThanTheTruth() {
        Optional<TrueHierarchy> pair = truth(List.of(Set.of(0, 1), Set.of(2), Set.of(3)));
        Optional<TrueHierarchy> single = truth(List.of(Set.of(0), Set.of(1), Set.of(2), Set.of(3)));
        int[][] apart = {{0, 5, 1, 2}, {0, 1, 2}, {3, 4}};

        assertEquals(Optional.of(true), tested(MODULES, pair).isValid());
        assertEquals(Optional.of(true), tested(MODULES, single).isValid());
        assertEquals(Optional.of(false), tested(apart, pair).isValid());
        assertEquals(Optional.empty(), tested(MODULES, Optional.empty()).isValid());
    }

    @Test
    void withoutAllRowsNothingIsTested() {
        MeasuredNetwork some = SmallNetworks.measured(NETWORK, MODULES, Columns.rows(4, new int[] {0, 3, 5},
                Columns.column(4, row -> row == 3), Columns.column(4, row -> row == 3)), Optional.empty());

        assertEquals(Optional.empty(), TestedNetwork.of(some));
    }
}
