package dev.sculpt.api.module;

import static dev.sculpt.api.module.SmallNetworks.hierarchy;
import static dev.sculpt.api.module.SmallNetworks.module;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.module.ModuleAssignment.Held;
import dev.sculpt.api.module.ModuleAssignment.NotHeld;
import dev.sculpt.api.module.Obstacle.Clash;
import dev.sculpt.api.module.Obstacle.Neighbour;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModuleAssignmentTest {

    private static final int OFF = UnitLabels.DROPPED;

    /** {x0 x1} with y0, {x2 x3} with y1. */
    private static final TrueHierarchy HALVES =
            hierarchy(List.of(module(List.of(0, 1), List.of(0)), module(List.of(2, 3), List.of(1))));
    /** {x0} and {x1} are read by a middle module, that by y0 and y1. */
    private static final TrueHierarchy LEVELS = hierarchy(List.of(module(List.of(0), List.of()),
            module(List.of(1), List.of()), module(List.of(), List.of()), module(List.of(), List.of(0)),
            module(List.of(), List.of(1))), new int[] {0, 2}, new int[] {1, 2}, new int[] {2, 3}, new int[] {2, 4});

    private static ModuleAssignment assign(Network network, TrueHierarchy hierarchy) {
        return ModuleAssignment.of(network, LivingUnits.of(network), hierarchy);
    }

    private static Neighbour in(int unit, Integer... modules) {
        return new Neighbour(unit, new TreeSet<>(List.of(modules)));
    }

    @Test
    void halvesAreHeld() {
        // h1.1 is not alive.
        Network network = SmallNetworks.of(new int[] {4, 3, 2},
                new int[][] {{0, 0}, {1, 0}, {0, 1}, {2, 2}, {3, 2}}, new int[][] {{0, 0}, {2, 1}});
        assertEquals(new Held(new UnitLabels(new int[][] {{0, 0, 1, 1}, {0, OFF, 1}, {0, 1}})), assign(network, HALVES));
    }

    @Test
    void aUnitReadsAcross() {
        Network network = SmallNetworks.of(new int[] {4, 3, 2},
                new int[][] {{0, 0}, {1, 0}, {1, 1}, {2, 1}, {2, 2}, {3, 2}}, new int[][] {{0, 0}, {1, 1}, {2, 1}});
        assertEquals(new NotHeld(new Clash(1, 1, List.of(in(1, 0), in(2, 1)), List.of())), assign(network, HALVES));
    }

    @Test
    void aUnitServesAcross() {
        Network network = SmallNetworks.of(new int[] {4, 2, 2},
                new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}}, new int[][] {{0, 0}, {0, 1}, {1, 1}});
        assertEquals(new NotHeld(new Clash(1, 0, List.of(), List.of(in(0, 0), in(1, 1)))), assign(network, HALVES));
    }

    @Test
    void aUnitReadsAndServesWhatNoModuleConnects() {
        Network network = SmallNetworks.of(new int[] {4, 2, 2},
                new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}}, new int[][] {{0, 1}, {1, 1}});
        assertEquals(new NotHeld(new Clash(1, 0, List.of(in(0, 0)), List.of(in(1, 1)))), assign(network, HALVES));
    }

    @Test
    void aUnitOfAHigherLayerReadsAcross() {
        // h1.0 may be where x0 is, h1.1 where x2 is; h2.0 reads both.
        Network network = SmallNetworks.of(new int[] {4, 2, 1, 2}, new int[][] {{0, 0}, {1, 0}, {2, 1}, {3, 1}},
                new int[][] {{0, 0}, {1, 0}}, new int[][] {{0, 0}});
        assertEquals(new NotHeld(new Clash(2, 0, List.of(in(0, 0), in(1, 1)), List.of())), assign(network, HALVES));
    }

    @Test
    void threeTogetherCanClashWhereNoTwoDo() {
        // Every two of three inputs have a reader, all three have none.
        TrueHierarchy pairs = hierarchy(List.of(module(List.of(0), List.of()), module(List.of(1), List.of()),
                module(List.of(2), List.of()), module(List.of(), List.of(0)), module(List.of(), List.of(1)),
                module(List.of(), List.of(2))),
                new int[] {0, 3}, new int[] {1, 3}, new int[] {0, 4}, new int[] {2, 4}, new int[] {1, 5}, new int[] {2, 5});
        Network network = SmallNetworks.of(new int[] {3, 1, 3}, new int[][] {{0, 0}, {1, 0}, {2, 0}}, new int[][] {{0, 0}});
        assertEquals(new NotHeld(new Clash(1, 0, List.of(in(0, 0), in(1, 1), in(2, 2)), List.of())),
                assign(network, pairs));
    }

    @Test
    void aMiddleModuleTakesTheTopmostUnitThatItCan() {
        // h1.0 and h1.1 may be with their inputs, h2.0 is in the middle, and y0 and y1 read it. h3.0 could be the middle
        // too, and being above is taken for it: then h2.0 has to be in it as well, since only the middle reads both inputs.
        Network network = SmallNetworks.of(new int[] {2, 2, 1, 1, 2}, new int[][] {{0, 0}, {1, 1}},
                new int[][] {{0, 0}, {1, 0}}, new int[][] {{0, 0}}, new int[][] {{0, 0}, {0, 1}});
        assertEquals(new Held(new UnitLabels(new int[][] {{0, 1}, {0, 1}, {2}, {2}, {3, 4}})), assign(network, LEVELS));
    }

    @Test
    void aMiddleModuleStaysEmpty() {
        // Two outputs read x0 over units of their own, so nothing stands between.
        TrueHierarchy chain = hierarchy(List.of(module(List.of(0), List.of()), module(List.of(), List.of()),
                module(List.of(), List.of(0))), new int[] {0, 1}, new int[] {1, 2});
        Network direct = SmallNetworks.of(new int[] {1, 1}, new int[][] {{0, 0}});
        assertEquals(new NotHeld(new Clash(1, 0, List.of(in(0, 0)), List.of())), assign(direct, chain));

        TrueHierarchy either = hierarchy(chain.modules(), new int[] {0, 1}, new int[] {1, 2}, new int[] {0, 2});
        assertEquals(new NotHeld(new Obstacle.EmptyMiddle(1)), assign(direct, either));

        Network between = SmallNetworks.of(new int[] {1, 1, 1}, new int[][] {{0, 0}}, new int[][] {{0, 0}});
        assertEquals(new Held(new UnitLabels(new int[][] {{0}, {1}, {2}})), assign(between, either));
    }

    @Test
    void twoMiddlesNeedTwoUnits() {
        // Either unit could be in either middle, but there is one unit only: each by itself is possible.
        TrueHierarchy two = hierarchy(List.of(module(List.of(0), List.of()), module(List.of(), List.of()),
                module(List.of(), List.of()), module(List.of(), List.of(0))),
                new int[] {0, 1}, new int[] {0, 2}, new int[] {1, 3}, new int[] {2, 3});
        Network one = SmallNetworks.of(new int[] {1, 1, 1}, new int[][] {{0, 0}}, new int[][] {{0, 0}});
        assertEquals(new NotHeld(new Obstacle.EmptyMiddle(1)), assign(one, two));

        Network both = SmallNetworks.of(new int[] {1, 2, 1}, new int[][] {{0, 0}, {0, 1}}, new int[][] {{0, 0}, {1, 0}});
        assertEquals(new Held(new UnitLabels(new int[][] {{0}, {1, 2}, {3}})), assign(both, two));
    }

    /**
     * Every unit has a module for every module of each neighbour, but h1.0 would have to be in A for the way over h2.0 and
     * in B for that over h2.1, or the other way round: A leads over C to G and over F to H, B over D to H and over E to G.
     */
    @Test
    void unitsThatFitOneByOneNeedNotFitTogether() {
        // X 0, R 1, S 2, A 3, B 4, C 5, D 6, E 7, F 8, G 9, H 10, each with an input; Y 11 has the output.
        List<TrueModule> modules = new ArrayList<>();
        for (int input = 0; input < 11; input++) {
            modules.add(module(List.of(input), List.of()));
        }
        modules.add(module(List.of(), List.of(0)));
        TrueHierarchy parity = hierarchy(modules, new int[] {0, 3}, new int[] {0, 4}, new int[] {1, 5}, new int[] {1, 6},
                new int[] {2, 7}, new int[] {2, 8}, new int[] {3, 5}, new int[] {4, 6}, new int[] {3, 8}, new int[] {4, 7},
                new int[] {5, 9}, new int[] {6, 10}, new int[] {7, 9}, new int[] {8, 10}, new int[] {9, 11},
                new int[] {10, 11});
        Network network = SmallNetworks.of(new int[] {11, 3, 2, 1, 1}, new int[][] {{0, 0}, {1, 1}, {2, 2}},
                new int[][] {{0, 0}, {1, 0}, {0, 1}, {2, 1}}, new int[][] {{0, 0}, {1, 0}}, new int[][] {{0, 0}});
        assertEquals(new NotHeld(new Obstacle.NoPlace(1, 0)), assign(network, parity));
    }

    @Test
    void inputsWithoutEdgesConstrainNothingUnlessTheTruthNeedsThem() {
        Network network = SmallNetworks.of(new int[] {4, 2, 2},
                new int[][] {{0, 0}, {2, 1}, {3, 1}}, new int[][] {{0, 0}, {1, 1}});
        assertEquals(new Held(new UnitLabels(new int[][] {{0, OFF, 1, 1}, {0, 1}, {0, 1}})), assign(network, HALVES));
        assertEquals(new NotHeld(new Obstacle.IgnoredInput(1)),
                ModuleAssignment.ofTruth(network, LivingUnits.of(network), HALVES));
        TrueHierarchy ignoring = new TrueHierarchy(HALVES.modules(), HALVES.links(), false, true);
        assertEquals(assign(network, HALVES), ModuleAssignment.ofTruth(network, LivingUnits.of(network), ignoring));
    }

    @Test
    void anInputOfNoModuleMayNotBeRead() {
        TrueHierarchy first = hierarchy(List.of(module(List.of(0), List.of(0))));
        Network network = SmallNetworks.of(new int[] {2, 1, 1}, new int[][] {{0, 0}, {1, 0}}, new int[][] {{0, 0}});
        assertEquals(new NotHeld(new Obstacle.NoModule(0, 1)), assign(network, first));
    }

    @Test
    void outputsMayBeConstant() {
        Network network = SmallNetworks.of(new int[] {2, 1, 2}, new int[][] {{0, 0}, {1, 0}}, new int[][] {{0, 0}});
        TrueHierarchy constant = hierarchy(List.of(module(List.of(0, 1), List.of(0)), module(List.of(), List.of(1))));
        assertEquals(new Held(new UnitLabels(new int[][] {{0, 0}, {0}, {0, 1}})), assign(network, constant));
    }

    @Test
    void moreModulesThanALongHasBits() {
        // A hundred inputs, each with a unit and an output of its own.
        int[][] straight = IntStream.range(0, 100).mapToObj(unit -> new int[] {unit, unit}).toArray(int[][]::new);
        TrueHierarchy hierarchy = hierarchy(IntStream.range(0, 100)
                .mapToObj(unit -> module(List.of(unit), List.of(unit))).toList());
        Network network = SmallNetworks.of(new int[] {100, 100, 100}, straight, straight);
        int[] labels = IntStream.range(0, 100).toArray();
        assertEquals(new Held(new UnitLabels(new int[][] {labels, labels, labels})), assign(network, hierarchy));

        straight[99] = new int[] {99, 65};
        assertEquals(new NotHeld(new Clash(1, 99, List.of(in(99, 99)), List.of(in(65, 65)))),
                assign(SmallNetworks.of(new int[] {100, 100, 100},
                        IntStream.range(0, 100).mapToObj(unit -> new int[] {unit, unit}).toArray(int[][]::new), straight),
                        hierarchy));
    }

    @Test
    void theSearchIsGivenUp() {
        // Nothing is decided by consistency: 3 units in layer 1, each in one of 2 middles.
        TrueHierarchy two = hierarchy(List.of(module(List.of(0), List.of()), module(List.of(), List.of()),
                module(List.of(), List.of()), module(List.of(), List.of(0))),
                new int[] {0, 1}, new int[] {0, 2}, new int[] {1, 3}, new int[] {2, 3});
        Network network = SmallNetworks.of(new int[] {1, 3, 1},
                new int[][] {{0, 0}, {0, 1}, {0, 2}}, new int[][] {{0, 0}, {1, 0}, {2, 0}});
        var problem = new AssignmentProblem(network, LivingUnits.of(network), two);
        assertEquals(new ModuleAssignment.Undecided(1), new AssignmentSearch(problem, 1).solve());
    }

    @Test
    void hierarchiesOfOtherNetworksAreRefused() {
        Network network = SmallNetworks.of(new int[] {2, 1, 1}, new int[][] {{0, 0}, {1, 0}}, new int[][] {{0, 0}});
        assertThrows(IllegalArgumentException.class, () -> assign(network, HALVES));
        TrueHierarchy twice = hierarchy(Collections.nCopies(2, module(List.of(0), List.of())));
        assertThrows(IllegalArgumentException.class, () -> assign(network, twice));
    }
}
