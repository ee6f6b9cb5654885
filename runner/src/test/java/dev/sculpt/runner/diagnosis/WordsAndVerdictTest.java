package dev.sculpt.runner.diagnosis;

import static dev.sculpt.runner.diagnosis.Truths.found;
import static dev.sculpt.runner.diagnosis.Truths.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.Factory;
import dev.sculpt.api.SculptPlugin;
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
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.runner.engine.SmallNetworks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is said of a hierarchy and what the measures say of it never contradict each other, on random hierarchies. */
class WordsAndVerdictTest {

    private static final int CASES = 20_000;
    private static final int INPUTS = 4;
    private static final int OUTPUTS = 2;

    private static List<TrueModule> modules(SplittableRandom random, boolean all) {
        int count = random.nextInt(1, 5);
        List<TreeSet<Integer>> inputs = new ArrayList<>();
        List<TreeSet<Integer>> outputs = new ArrayList<>();
        for (int module = 0; module < count; module++) {
            inputs.add(new TreeSet<>());
            outputs.add(new TreeSet<>());
        }
        for (int input = 0; input < INPUTS; input++) {
            if (all || random.nextInt(8) > 0) {
                inputs.get(random.nextInt(count)).add(input);
            }
        }
        for (int output = 0; output < OUTPUTS; output++) {
            outputs.get(random.nextInt(count)).add(output);
        }
        List<TrueModule> modules = new ArrayList<>();
        for (int module = 0; module < count; module++) {
            modules.add(new TrueModule(inputs.get(module), outputs.get(module)));
        }
        return modules;
    }

    private static int[][] links(SplittableRandom random, int modules) {
        List<int[]> links = new ArrayList<>();
        for (int from = 0; from < modules; from++) {
            for (int to = from + 1; to < modules; to++) {
                if (random.nextBoolean()) {
                    links.add(new int[] {from, to});
                }
            }
        }
        return links.toArray(int[][]::new);
    }

    /** The true hierarchy in another order of modules, or a variation, or any other. */
    private static Hierarchy foundLike(SplittableRandom random, TrueHierarchy truth) {
        if (random.nextInt(3) == 0) {
            List<TrueModule> modules = modules(random, false);
            return found(modules, links(random, modules.size()));
        }
        int count = truth.modules().size();
        int turn = random.nextInt(count);
        List<TrueModule> turned = new ArrayList<>();
        for (int module = 0; module < count; module++) {
            turned.add(truth.modules().get((module + turn) % count));
        }
        List<int[]> links = new ArrayList<>();
        for (TrueLink link : truth.links()) {
            if (random.nextInt(8) > 0) {
                links.add(new int[] {Math.floorMod(link.from() - turn, count), Math.floorMod(link.to() - turn, count)});
            }
        }
        return found(turned, links.toArray(int[][]::new));
    }

    private static boolean says(Measure measure, TrueHierarchy truth, Hierarchy found) {
        Network network = SmallNetworks.of(new int[] {INPUTS, 1, OUTPUTS}, new int[][] {}, new int[][] {});
        int[][] labels = {new int[INPUTS], {UnitLabels.DROPPED}, new int[OUTPUTS]};
        Arrays.fill(labels[0], UnitLabels.DROPPED);
        for (int module = 0; module < found.modules().size(); module++) {
            for (int input : found.modules().get(module).inputs()) {
                labels[0][input] = module;
            }
            for (int output : found.modules().get(module).outputs()) {
                labels[2][output] = module;
            }
        }
        Samples samples = new DenseSamples(new float[1][INPUTS], new float[1][OUTPUTS]);
        Task task = new Task(names(INPUTS, OUTPUTS).inputs(), names(INPUTS, OUTPUTS).outputs(), samples, samples, samples, 0,
                Optional.of(truth));
        return measure.measure(new MeasuredNetwork(network, LivingUnits.of(network), OptionalDouble.of(1),
                new UnitLabels(labels), found, Optional.of(task))).plain().equals(Optional.of(true));
    }

    private static Measure measure(String name) {
        Factory<?, ?> factory = ServiceLoader.load(SculptPlugin.class).stream()
                .flatMap(plugin -> plugin.get().factories().stream())
                .filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        return (Measure) made(factory);
    }

    private static <C extends Record> Object made(Factory<C, ?> factory) {
        return factory.create().apply(factory.settings().cast(new NoSettings()));
    }

    @Test
    void neverContradict() {
        SplittableRandom random = new SplittableRandom(4);
        int exact = 0;
        int same = 0;
        Measure exactHierarchy = measure("exact-hierarchy");
        Measure sameGraph = measure("same-graph");
        for (int i = 0; i < CASES; i++) {
            List<TrueModule> modules = modules(random, true);
            int[][] links = links(random, modules.size());
            TrueHierarchy plain = Truths.truth(modules, links);
            TrueHierarchy truth = new TrueHierarchy(plain.modules(), plain.links(), false, random.nextBoolean());
            Hierarchy found = foundLike(random, truth);
            List<String> phrases = HierarchyDifference.of(truth, found, names(INPUTS, OUTPUTS)).phrases();
            if (says(sameGraph, truth, found)) {
                assertEquals(List.of(), phrases, truth + " " + found);
                same++;
            } else if (says(exactHierarchy, truth, found)) {
                // Splits are right, so what is said is of what modules hold, of the middle, or of links.
                assertTrue(phrases.stream().allMatch(phrase -> phrase.endsWith(", should not be")
                        || phrase.startsWith("none of") || phrase.contains("middle module") || phrase.contains(" read")),
                        phrases + " " + truth + " " + found);
                exact++;
            } else {
                assertTrue(!phrases.isEmpty(), truth + " " + found);
            }
        }
        assertTrue(exact > CASES / 20 && same > CASES / 20, exact + " exact, " + same + " the same graph");
    }
}
