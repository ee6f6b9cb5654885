package dev.sculpt.functions.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Columns;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Two outputs, each of which reads all that the first layer computes: x0 and x1 together, x2 and x3 together. */
class InputGroupsTest {

    private static final Network APART =
            Tries.network(List.of(4, 2, 2), "0-0 1-0 2-1 3-1", "0-0 1-0 0-1 1-1");
    private static final Network TOGETHER =
            Tries.network(List.of(4, 2, 2), "0-0 1-0 2-0 2-1 3-1", "0-0 1-0 0-1 1-1");
    private static final IntPredicate P = row -> (row & 1) != (row >> 1 & 1);
    private static final IntPredicate Q = row -> (row >> 2 & 3) == 3;
    private static final BooleanTable GATED = Columns.table(4,
            Columns.column(4, row -> P.test(row) || Q.test(row)), Columns.column(4, row -> P.test(row) && !Q.test(row)));
    /** No gate of two inputs shortens these: how many of the inputs are on decides. */
    private static final BooleanTable COUNTING = Columns.table(4,
            Columns.column(4, row -> Integer.bitCount(row) >= 2), Columns.column(4, row -> Integer.bitCount(row) >= 3));

    private static List<BitSet> groups(Network network, Optional<BooleanTable> table) {
        LivingUnits living = LivingUnits.of(network);
        FunctionsReached reached = new FunctionsReached(network, living, new int[] {0, 1});
        return new InputGroups(network, living, reached, table, Optional.empty()).find().stream()
                .map(InputGroups.Group::inputs).toList();
    }

    private static final BitSet LOW = FunctionsReachedTest.set(0, 1);
    private static final BitSet HIGH = FunctionsReachedTest.set(2, 3);
    private static final BitSet ALL = FunctionsReachedTest.set(0, 1, 2, 3);

    @Test
    void componentsWithGatesInTheShortestDescriptionAreGroups() {
        assertEquals(List.of(LOW, HIGH), groups(APART, Optional.of(GATED)));
    }

    @Test
    void othersAreOneGroup() {
        assertEquals(List.of(ALL), groups(APART, Optional.of(COUNTING)));
    }

    @Test
    void whatAUnitReadsTogetherIsNeverApart() {
        assertEquals(List.of(ALL), groups(TOGETHER, Optional.of(GATED)));
    }

    @Test
    void withoutATableWhatNoUnitReadsTogetherIsApart() {
        assertEquals(List.of(LOW, HIGH), groups(APART, Optional.empty()));
    }

    @Test
    void inputsThatReachOtherFunctionsAreOtherGroups() {
        Network split = Tries.network(List.of(4, 2, 2), "0-0 1-0 2-1 3-1", "0-0 1-1");

        assertEquals(List.of(LOW, HIGH), groups(split, Optional.of(COUNTING)));
    }
}
