package dev.sculpt.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AllowedEdgesTest {

    /** {x0 x1} with y0, {x2 x3} with y1. */
    private static final TrueHierarchy HALVES = new TrueHierarchy(
            List.of(module(Set.of(0, 1), Set.of(0)), module(Set.of(2, 3), Set.of(1))), List.of(), false);

    private static TrueModule module(Set<Integer> inputs, Set<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    private static AllowedEdges of(Network network, TrueHierarchy truth) {
        return AllowedEdges.of(network, LivingUnits.of(network), truth);
    }

    /** Six edges and four inputs. */
    @Test
    void allThatIsAllowedAndNothingMissing() {
        assertEquals(new AllowedEdges(6, 6, 4, 4), of(SmallNetworks.halves(), HALVES));
        assertEquals(1, of(SmallNetworks.halves(), HALVES).f1());
    }

    /**
     * x2 leads into the unit of y0 too: that unit is of no module, so that its three edges from below and its one above are
     * not allowed; x0 and x1 have no other. P = 3/7 with x2 and x3 to unit 2 and its edge, R = 2/4.
     */
    @Test
    void aUnitThatMixesIsOfNoModule() {
        Network mixed = SmallNetworks.of(new int[] {4, 3, 2},
                new int[][] {{0, 0}, {1, 0}, {2, 0}, {2, 2}, {3, 2}}, new int[][] {{0, 0}, {2, 1}});

        assertEquals(new AllowedEdges(3, 7, 2, 4), of(mixed, HALVES));
        assertEquals(2 * (3.0 / 7) * 0.5 / (3.0 / 7 + 0.5), of(mixed, HALVES).f1(), 1e-12);
    }

    /** {x0 x1} is read by y0 and y1: two links and two inputs; y1 is not read by any edge. */
    @Test
    void linksThatNoEdgeStandsForAreMissed() {
        TrueHierarchy reused = new TrueHierarchy(List.of(module(Set.of(0, 1), Set.of()), module(Set.of(), Set.of(0)),
                module(Set.of(), Set.of(1))), List.of(new TrueLink(0, 1), new TrueLink(0, 2)), false);
        Network half = SmallNetworks.of(new int[] {2, 1, 2}, new int[][] {{0, 0}, {1, 0}}, new int[][] {{0, 0}});

        assertEquals(new AllowedEdges(3, 3, 3, 4), of(half, reused));
    }

    @Test
    void nothingIsFoundInNothing() {
        assertEquals(0, of(SmallNetworks.of(new int[] {4, 1, 2}, new int[0][], new int[0][]), HALVES).f1());
    }
}
