package dev.sculpt.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.Factory;
import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.setting.NoSettings;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final int OFF = UnitLabels.DROPPED;

    private static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    /** {x0 x1} with y0, {x2 x3} with y1, as in overlap 0. */
    private static TrueHierarchy halves(boolean functionsShareNoHiddenUnit) {
        return new TrueHierarchy(
                List.of(module(List.of(0, 1), List.of(0)), module(List.of(2, 3), List.of(1))), List.of(),
                functionsShareNoHiddenUnit);
    }

    private static Measures measure(Network network, TrueHierarchy truth, int[]... labels) {
        return measure(network, Optional.of(truth), new UnitLabels(labels));
    }

    private static Measures measure(Network network, Optional<TrueHierarchy> truth, UnitLabels modules) {
        int inputs = network.width(0);
        int outputs = network.width(network.depth());
        Samples samples = new DenseSamples(new float[1][inputs], new float[1][outputs]);
        Task task = new Task(names("x", inputs), names("y", outputs), samples, samples, samples, 0, truth);
        MeasuredNetwork measured = new MeasuredNetwork(network, LivingUnits.of(network), OptionalDouble.of(1), modules,
                Hierarchy.of(network, modules), Optional.of(task));
        Map<String, Optional<Object>> values = new LinkedHashMap<>();
        for (Factory<?, ?> factory : new MeasuresPlugin().factories()) {
            values.put(factory.name(), ((Measure) made(factory)).measure(measured).plain());
        }
        return new Measures(values);
    }

    private static <C extends Record> Object made(Factory<C, ?> factory) {
        return factory.create().apply(factory.settings().cast(new NoSettings()));
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(unit -> letter + unit).toList();
    }

    /** What the measures say, by the names of their plugins. */
    private record Measures(Map<String, Optional<Object>> byName) {

        Optional<Object> inputSeparability() {
            return byName.get("input-separability");
        }

        Optional<Object> hiddenSeparability() {
            return byName.get("hidden-separability");
        }

        Optional<Object> outputRecovery() {
            return byName.get("output-recovery");
        }

        Optional<Object> exactHierarchy() {
            return byName.get("exact-hierarchy");
        }

        Optional<Object> sameGraph() {
            return byName.get("same-graph");
        }

        Optional<Object> inputNmi() {
            return byName.get("input-nmi");
        }

        Optional<Object> inputAmi() {
            return byName.get("input-ami");
        }

        Optional<Object> strayInputs() {
            return byName.get("stray-inputs");
        }

        Optional<Object> outputNmi() {
            return byName.get("output-nmi");
        }

        Optional<Object> holdsHierarchy() {
            return byName.get("holds-hierarchy");
        }
    }

    @Test
    void perfectHalves() {
        Measures measures = measure(SmallNetworks.halves(), halves(true),
                new int[] {1, 1, 0, 0}, new int[] {1, OFF, 0}, new int[] {1, 0});
        assertEquals(
                List.of(true, true, true, true, 1.0 / 3, true, 1.0, 1.0, 0.0, 1.0, 1.0, true, 1.0),
                measures.byName().values().stream().map(Optional::orElseThrow).toList());
    }

    @Test
    void anIgnoredInputCountsOnlyWhereAllInputsMatter() {
        TrueHierarchy strict = halves(false);
        TrueHierarchy lenient = new TrueHierarchy(strict.modules(), strict.links(), false, true);
        int[][] labels = {{0, 0, 1, OFF}, {0, OFF, 1}, {0, 1}};

        Measures measures = measure(SmallNetworks.halves(), strict, labels);
        assertEquals(Optional.of(false), measures.inputSeparability());
        assertEquals(Optional.of(false), measures.sameGraph());

        measures = measure(SmallNetworks.halves(), lenient, labels);
        assertEquals(Optional.of(true), measures.exactHierarchy());
        assertEquals(Optional.of(true), measures.sameGraph());
        assertEquals(Optional.of(1.0), measures.inputAmi());
    }

    @Test
    void nothingIsKnownWithoutTruth() {
        Network network = SmallNetworks.halves();
        UnitLabels modules =
                new UnitLabels(new int[][] {{0, 0, 1, 1}, {0, OFF, 1}, {0, 1}});
        Measures measures = measure(network, Optional.empty(), modules);
        assertTrue(measures.byName().values().stream().allMatch(Optional::isEmpty));
        assertEquals(13, measures.byName().size());
    }

    @Test
    void anInputWithThoseOfTheOtherHalfIsStray() {
        Measures measures = measure(SmallNetworks.halves(), halves(false),
                new int[] {0, 0, 0, 1}, new int[] {0, OFF, 1}, new int[] {0, 1});
        assertEquals(Optional.of(1.0), measures.strayInputs());
    }

    @Test
    void hiddenSeparabilityIsAskedOnlyWhereItIsMeantToHold() {
        Measures measures = measure(SmallNetworks.halves(), halves(false),
                new int[] {0, 0, 1, 1}, new int[] {0, OFF, 1}, new int[] {0, 1});
        assertEquals(Optional.empty(), measures.hiddenSeparability());
        assertEquals(Optional.of(true), measures.exactHierarchy());
    }

    @Test
    void droppedInputThatTheTruthHasInAModuleMakesTheSplitWrong() {
        // x3 has lost its edge: the found groups are {x0 x1} and {x2}, the true ones {x0 x1} and {x2 x3}.
        Network network = SmallNetworks.of(new int[] {4, 2, 2},
                new int[][] {{0, 0}, {1, 0}, {2, 1}}, new int[][] {{0, 0}, {1, 1}});
        Measures measures = measure(network, halves(true),
                new int[] {0, 0, 1, OFF}, new int[] {0, 1}, new int[] {0, 1});
        assertEquals(Optional.of(false), measures.inputSeparability());
        assertEquals(Optional.of(true), measures.outputRecovery());
        assertEquals(Optional.of(false), measures.exactHierarchy());
        assertEquals(Optional.of(false), measures.sameGraph());
        // Sizes 2, 1, 1 against 2, 2: H = 1.5 and 1 bit, I = 1 bit, so NMI = 1 / 1.25 = 0.8. By chance: the found
        // pair is a true one in 1 of 3 shuffles, where I is 1 bit, else 0.5 bit: E = 2/3, so that
        // AMI = (1 - 2/3) / (1.25 - 2/3) = 4/7.
        assertEquals(0.8, (double) measures.inputNmi().orElseThrow(), 1e-9);
        assertEquals(4.0 / 7, (double) measures.inputAmi().orElseThrow(), 1e-9);
    }

    @Test
    void droppedInputThatTheTruthHasInNoModuleIsRight() {
        TrueHierarchy truth = new TrueHierarchy(
                List.of(module(List.of(0, 1), List.of(0)), module(List.of(2), List.of(1))), List.of(), false);
        Network network = SmallNetworks.of(new int[] {4, 2, 2},
                new int[][] {{0, 0}, {1, 0}, {2, 1}}, new int[][] {{0, 0}, {1, 1}});
        Measures measures = measure(network, truth,
                new int[] {0, 0, 1, OFF}, new int[] {0, 1}, new int[] {0, 1});
        assertEquals(Optional.of(true), measures.inputSeparability());
        assertEquals(Optional.of(true), measures.exactHierarchy());
    }

    @Test
    void rightSplitsWithOneModuleTooManyAreNotExact() {
        // Hidden unit 0 stands apart from x0, x1 and y0: the splits are right, but there are three modules.
        Measures measures = measure(SmallNetworks.halves(), halves(true),
                new int[] {0, 0, 1, 1}, new int[] {2, OFF, 1}, new int[] {0, 1});
        assertEquals(Optional.of(true), measures.inputSeparability());
        assertEquals(Optional.of(true), measures.outputRecovery());
        assertEquals(Optional.of(false), measures.exactHierarchy());
    }

    @Test
    void rightSplitsAndCountWithAnotherLinkAreExactButNotTheSameGraph() {
        // Hidden unit 2 also reads x1.
        Network network = SmallNetworks.of(new int[] {4, 3, 2},
                new int[][] {{0, 0}, {1, 0}, {1, 2}, {2, 2}, {3, 2}}, new int[][] {{0, 0}, {2, 1}});
        Measures measures = measure(network, halves(true),
                new int[] {0, 0, 1, 1}, new int[] {0, OFF, 1}, new int[] {0, 1});
        assertEquals(Optional.of(true), measures.exactHierarchy());
        assertEquals(Optional.of(false), measures.sameGraph());
        assertEquals(Optional.of(true), measures.hiddenSeparability());
    }

    @Test
    void moduleWhoseHiddenUnitsReachBothFunctionsIsNotSeparable() {
        // Hidden unit 0 feeds y1 as well.
        Network network = SmallNetworks.of(new int[] {4, 3, 2},
                new int[][] {{0, 0}, {1, 0}, {2, 2}, {3, 2}}, new int[][] {{0, 0}, {0, 1}, {2, 1}});
        Measures measures = measure(network, halves(true),
                new int[] {0, 0, 1, 1}, new int[] {0, OFF, 1}, new int[] {0, 1});
        assertEquals(Optional.of(false), measures.hiddenSeparability());
    }

    @Test
    void reachGoesOverSeveralLayers() {
        // x0 - h0 - g0 - y0 and x1 - h1 - g1 - y1; then g0 also feeds y1, so that h0 reaches both over g0 alone.
        int[][] first = {{0, 0}, {1, 1}};
        int[] widths = {2, 2, 2, 2};
        TrueHierarchy truth = new TrueHierarchy(
                List.of(module(List.of(0), List.of(0)), module(List.of(1), List.of(1))), List.of(), true);
        int[][] labels = {{0, 1}, {0, 1}, {2, 3}, {2, 3}};
        assertEquals(Optional.of(true), measure(
                SmallNetworks.of(widths, first, first, first), truth, labels).hiddenSeparability());
        assertEquals(Optional.of(false), measure(
                SmallNetworks.of(widths, first, first, new int[][] {{0, 0}, {0, 1}, {1, 1}}), truth, labels)
                .hiddenSeparability());
    }

    @Test
    void oneModuleWithHiddenUnitsIsNotSeparable() {
        // y1 reads nothing: only one module has hidden units, and it reaches y0 alone.
        Network network =
                SmallNetworks.of(new int[] {4, 1, 2}, new int[][] {{0, 0}, {1, 0}}, new int[][] {{0, 0}});
        Measures measures = measure(network, halves(true),
                new int[] {0, 0, OFF, OFF}, new int[] {0}, new int[] {0, 1});
        assertEquals(Optional.of(false), measures.hiddenSeparability());
    }

    @Test
    void nonModularTaskHasOneModule() {
        // One true module: entropies are 0 and the splits equal, so both informations are 1 by definition.
        TrueHierarchy truth =
                new TrueHierarchy(List.of(module(List.of(0, 1, 2, 3), List.of(0, 1))), List.of(), false);
        Measures one = measure(SmallNetworks.halves(), truth,
                new int[] {0, 0, 0, 0}, new int[] {0, OFF, 0}, new int[] {0, 0});
        assertEquals(Optional.of(true), one.sameGraph());
        assertEquals(Optional.of(1.0), one.inputAmi());
        // Found in two halves: the truth has no information to share.
        Measures two = measure(SmallNetworks.halves(), truth,
                new int[] {0, 0, 1, 1}, new int[] {0, OFF, 1}, new int[] {0, 1});
        assertEquals(Optional.of(false), two.inputSeparability());
        assertEquals(Optional.of(0.0), two.inputNmi());
        assertEquals(Optional.of(0.0), two.inputAmi());
        assertEquals(Optional.of(0.0), two.outputNmi());
    }

    @Test
    void aNetworkHoldsTheHierarchyWhateverWasDetected() {
        Measures measures = measure(SmallNetworks.halves(), halves(true),
                new int[] {0, 0, 0, 0}, new int[] {0, OFF, 0}, new int[] {0, 0});
        assertEquals(Optional.of(false), measures.exactHierarchy());
        assertEquals(Optional.of(true), measures.holdsHierarchy());
    }

    @Test
    void aHiddenUnitThatReadsBothHalvesIsAgainstTheHierarchy() {
        Network network = SmallNetworks.of(new int[] {4, 3, 2},
                new int[][] {{0, 0}, {1, 0}, {1, 2}, {2, 2}, {3, 2}}, new int[][] {{0, 0}, {2, 1}});
        Measures measures = measure(network, halves(true),
                new int[] {0, 0, 1, 1}, new int[] {0, OFF, 1}, new int[] {0, 1});
        assertEquals(Optional.of(true), measures.exactHierarchy());
        assertEquals(Optional.of(false), measures.holdsHierarchy());
    }

    @Test
    void aNetworkWithoutATrueInputDoesNotHoldTheHierarchyUnlessInputsMayBeIgnored() {
        Network network = SmallNetworks.of(new int[] {4, 2, 2},
                new int[][] {{0, 0}, {1, 0}, {2, 1}}, new int[][] {{0, 0}, {1, 1}});
        int[][] labels = {{0, 0, 1, OFF}, {0, 1}, {0, 1}};
        TrueHierarchy strict = halves(true);
        assertEquals(Optional.of(false), measure(network, strict, labels).holdsHierarchy());
        TrueHierarchy lenient = new TrueHierarchy(strict.modules(), strict.links(), true, true);
        assertEquals(Optional.of(true), measure(network, lenient, labels).holdsHierarchy());
    }
}
