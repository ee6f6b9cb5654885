package dev.sculpt.functions.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.module.FoundModules;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.Hierarchy.Link;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Columns;
import dev.sculpt.functions.reach.InputGroups.Group;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** p = x0 xor x1, q = x2 and x3, f0 = p or q, f1 = p and not q: two groups, the middle where they meet, two functions. */
class DescribedLinksTest {

    private static final IntPredicate P = row -> (row & 1) != (row >> 1 & 1);
    private static final IntPredicate Q = row -> (row >> 2 & 3) == 3;
    private static final BooleanTable TABLE = Columns.table(4,
            Columns.column(4, row -> P.test(row) || Q.test(row)), Columns.column(4, row -> P.test(row) && !Q.test(row)));

    private static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    private static BitSet bits(Integer... positions) {
        BitSet bits = new BitSet();
        List.of(positions).forEach(bits::set);
        return bits;
    }

    private static Group group(Integer... inputs) {
        return new Group(bits(inputs), bits(0, 1));
    }

    private static Optional<TrueHierarchy> described(BooleanTable table, Group... groups) {
        return DescribedLinks.of(table, new ReachedHierarchy(List.of(groups), new int[] {0, 1}, 2));
    }

    @Test
    void linksAreThoseOfTheShortestDescription() {
        TrueHierarchy described = described(TABLE, group(0, 1), group(2, 3)).orElseThrow();

        assertEquals(4, described.links().size());
        assertEquals(5, described.modules().size());
    }

    @Test
    void otherGroupsThanThoseOfTheDescriptionHaveNone() {
        assertEquals(Optional.empty(), described(TABLE, group(0), new Group(bits(1, 2, 3), bits(1))));
        assertEquals(Optional.empty(), DescribedLinks.of(TABLE,
                new ReachedHierarchy(List.of(new Group(bits(0, 1), bits(0)), new Group(bits(2, 3), bits(0))),
                        new int[] {0, 0}, 1)));
    }

    /** A network that does not read x3 is not of this task. */
    @Test
    void aNetworkThatLacksAnInputHasNone() {
        assertEquals(Optional.empty(), described(TABLE, group(0, 1), group(2)));
    }

    /** p = x0 xor x1 xor x2, f0 = p and x3 or x4, f1 = p and x4 or x3: the gate is above one group alone, and all is one. */
    @Test
    void whatAGraphJoinsIsOneThoughTheNetworkReadsItApart() {
        IntPredicate parity = row -> Integer.bitCount(row & 7) % 2 == 1;
        BooleanTable table = Columns.table(5,
                Columns.column(5, row -> parity.test(row) && (row >> 3 & 1) != 0 || row >> 4 != 0),
                Columns.column(5, row -> parity.test(row) && row >> 4 != 0 || (row >> 3 & 1) != 0));

        assertEquals(described(table, group(0, 1, 2, 3, 4)).orElseThrow().modules(),
                described(table, group(0, 1, 2), group(3, 4)).orElseThrow().modules());
        assertEquals(List.of(Set.of(0, 1, 2, 3, 4)),
                described(table, group(0, 1, 2), group(3, 4)).orElseThrow().inputGroups());
        assertEquals(Optional.empty(), described(table, new Group(bits(0, 1, 2), bits(0)), group(3, 4)));
    }

    /** A chain 0-1-2-3 has three ways over others. */
    @Test
    void waysOverOthersAreAllOfThem() {
        TrueModule any = module(List.of(), List.of());
        TrueHierarchy chain = new TrueHierarchy(List.of(any, any, any, any),
                List.of(new TrueLink(0, 1), new TrueLink(1, 2), new TrueLink(2, 3)), false);

        assertEquals(Set.of(new TrueLink(0, 1), new TrueLink(1, 2), new TrueLink(2, 3), new TrueLink(0, 2),
                new TrueLink(1, 3), new TrueLink(0, 3)), Set.copyOf(DescribedLinks.withWaysOver(chain).links()));
    }

    /**
     * h = p xor q, y0 = h and x4, y1 = h or x5. Hidden unit 2 of the first layer reads x0 beside x4, so that it is of y0:
     * the edge of x0 runs past the middle.
     */
    @Test
    void anEdgeThatRunsPastTheMiddleMakesNoLink() {
        IntPredicate h = row -> P.test(row) != Q.test(row);
        BooleanTable table = Columns.table(6, Columns.column(6, row -> h.test(row) && (row >> 4 & 1) != 0),
                Columns.column(6, row -> h.test(row) || (row >> 5 & 1) != 0));
        Network network = Tries.network(List.of(6, 4, 3, 2),
                "0-0 1-0 2-1 3-1 0-2 4-2 5-3", "0-0 1-0 2-1 3-2", "0-0 0-1 1-0 2-1");
        FunctionReach reach = FunctionReach.of(
                network, LivingUnits.of(network), new int[] {0, 1}, Optional.of(table), Optional.empty());
        FoundModules found = reach.numbered();
        Hierarchy hierarchy = Hierarchy.of(network, found);

        assertTrue(reach.isDescribed());
        assertEquals(7, hierarchy.modules().size());
        assertEquals(6, hierarchy.links().size());
        assertTrue(hierarchy.links().stream().allMatch(Link::hasEdges));
        assertEquals(1, hierarchy.bypassing());
        assertEquals(found.labels().label(3, 0), found.labels().label(1, 2));
    }
}
