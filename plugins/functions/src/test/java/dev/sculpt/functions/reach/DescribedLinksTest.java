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
import java.util.List;
import java.util.Optional;
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

    private static TrueHierarchy modules(TrueModule... modules) {
        return new TrueHierarchy(List.of(modules), List.of(), false);
    }

    @Test
    void linksAreThoseOfTheShortestDescription() {
        TrueHierarchy described = DescribedLinks.of(TABLE, modules(module(List.of(0, 1), List.of()),
                module(List.of(2, 3), List.of()), module(List.of(), List.of()), module(List.of(), List.of(0)),
                module(List.of(), List.of(1)))).orElseThrow();

        assertEquals(4, described.links().size());
        assertEquals(5, described.modules().size());
    }

    @Test
    void theMiddleIsThatOfTheDescription() {
        TrueHierarchy described = DescribedLinks.of(TABLE, modules(module(List.of(0, 1), List.of()),
                module(List.of(2, 3), List.of()), module(List.of(), List.of(0)), module(List.of(), List.of(1))))
                .orElseThrow();

        assertEquals(5, described.modules().size());
    }

    @Test
    void otherGroupsThanThoseOfTheDescriptionHaveNone() {
        assertEquals(Optional.empty(), DescribedLinks.of(TABLE, modules(module(List.of(0), List.of()),
                module(List.of(1, 2, 3), List.of()), module(List.of(), List.of(0)), module(List.of(), List.of(1)))));
        assertEquals(Optional.empty(), DescribedLinks.of(TABLE, modules(module(List.of(0, 1), List.of()),
                module(List.of(2, 3), List.of()), module(List.of(), List.of(0, 1)))));
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
