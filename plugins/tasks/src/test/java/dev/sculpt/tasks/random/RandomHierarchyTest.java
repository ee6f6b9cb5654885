package dev.sculpt.tasks.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.WrittenTask;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Decomposition;
import dev.sculpt.functions.OutputFunction;
import dev.sculpt.functions.SignalGraph;
import dev.sculpt.tasks.FunctionGraph;
import dev.sculpt.tasks.FunctionGraphSettings;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomHierarchyTest {

    private static RandomHierarchySettings settings(HierarchyShape shape, GateFamily gates, int seed) {
        return new RandomHierarchySettings(8, shape, 2, Optional.empty(), 1, 2, 3, DirectInputs.ANY, gates, 1, 0, seed);
    }

    private static RandomHierarchySettings settings(
            int inputs, HierarchyShape shape, int subFunctions, int overlap, int copies) {
        return new RandomHierarchySettings(inputs, shape, subFunctions, Optional.empty(), overlap, 2, 3, DirectInputs.ANY,
                GateFamily.ANY, copies, 0, 1);
    }

    private static Task task(HierarchyShape shape, int seed) {
        return new RandomHierarchy(settings(shape, GateFamily.ANY, seed)).load();
    }

    private static BooleanTable table(Task task) {
        return BooleanTable.of(task.training()).orElseThrow();
    }

    // The modules that lead to that of an output, that one included.
    private static Set<Integer> inputsLeadingTo(int output, TrueHierarchy truth) {
        Set<Integer> modules = new HashSet<>();
        for (int module = 0; module < truth.modules().size(); module++) {
            if (truth.modules().get(module).outputs().contains(output)) {
                modules.add(module);
            }
        }
        for (int round = 0; round < truth.modules().size(); round++) {
            truth.links().stream().filter(link -> modules.contains(link.to())).map(TrueHierarchy.TrueLink::from)
                    .toList().forEach(modules::add);
        }
        Set<Integer> inputs = new HashSet<>();
        modules.forEach(module -> inputs.addAll(truth.modules().get(module).inputs()));
        return inputs;
    }

    @ParameterizedTest
    @EnumSource(HierarchyShape.class)
    void everyDeclaredDependenceIsReal(HierarchyShape shape) {
        for (int seed = 0; seed < 5; seed++) {
            Task task = task(shape, seed);
            BooleanTable table = table(task);
            for (int output = 0; output < table.outputs().size(); output++) {
                int support = OutputFunction.support(table.outputs().get(output), table.inputs());
                Set<Integer> real = IntStream.range(0, table.inputs()).filter(input -> (support >> input & 1) != 0)
                        .boxed().collect(Collectors.toSet());
                assertEquals(inputsLeadingTo(output, task.truth().orElseThrow()), real, shape + " " + seed);
            }
        }
    }

    /** Two seeds of one shape may be alike; two shapes never are. */
    @Test
    void shapesDiffer() {
        Set<Object> wirings = new HashSet<>();
        for (HierarchyShape shape : HierarchyShape.values()) {
            wirings.add(Wiring.of(settings(shape, GateFamily.ANY, 0)));
            assertNotEquals(table(task(shape, 0)), table(task(shape, 1)), shape.toString());
        }
        assertEquals(HierarchyShape.values().length, wirings.size());
    }

    /** What is planted is written as a graph again, whose length is at most that of the shortest one over any gates. */
    @ParameterizedTest
    @EnumSource(HierarchyShape.class)
    void thePlantedGraphIsNotLongerThanTheShortest(HierarchyShape shape) {
        for (int seed = 0; seed < 3; seed++) {
            Wiring wiring = Wiring.of(settings(shape, GateFamily.ANY, seed));
            double wire = Math.log(8 + wiring.gates().size()) / Math.log(2);
            double planted = Stream.concat(wiring.gates().stream(), wiring.outputs().stream())
                    .mapToDouble(reads -> (1 << reads.size()) + reads.size() * wire).sum();
            List<OutputFunction> functions = OutputFunction.of(table(task(shape, seed)));
            double shortest = Decomposition.of(8, functions, Decomposition.allSets(functions)).get(0).descriptionLength();

            assertTrue(planted <= shortest + 1e-9, shape + " " + seed + ": " + planted + " > " + shortest);
        }
    }

    /** Gates too: no two of them, of the inputs and of the outputs have equal columns up to negation. */
    @ParameterizedTest
    @EnumSource(value = HierarchyShape.class, names = {"REUSE", "DEEP", "MIXED"})
    void noTwoSignalsAreEqualUpToNegation(HierarchyShape shape) {
        for (int seed = 0; seed < 5; seed++) {
            FunctionGraphSettings graph = new RandomHierarchy(settings(shape, GateFamily.ANY, seed)).graph();
            Map<String, String> all = new LinkedHashMap<>(graph.gates());
            all.putAll(graph.outputs());
            IntStream.range(0, 8).forEach(input -> all.put("same" + input, "x" + input));
            BooleanTable table = table(new FunctionGraph(new FunctionGraphSettings(
                    8, List.of(), graph.gates(), asOutputs(all, graph.gates().keySet()), 1, 0, Optional.empty(),
                    Optional.empty())).load());

            assertEquals(all.size(), OutputFunction.of(table).size(), shape + " " + seed);
        }
    }

    // Gates under other names, so that each is an output as well.
    private static Map<String, String> asOutputs(Map<String, String> signals, Set<String> gates) {
        Map<String, String> outputs = new LinkedHashMap<>();
        signals.forEach((name, expression) ->
                outputs.put(gates.contains(name) ? "out_" + name : name, gates.contains(name) ? name : expression));
        return outputs;
    }

    @ParameterizedTest
    @EnumSource(HierarchyShape.class)
    void noTwoOutputsAreEqualUpToNegation(HierarchyShape shape) {
        for (int seed = 0; seed < 5; seed++) {
            BooleanTable table = table(task(shape, seed));
            Set<BitSet> columns = new HashSet<>();
            table.outputs().forEach(column -> columns.add(OutputFunction.upToNegation(column, table.rows())));
            assertEquals(table.outputs().size(), columns.size(), shape + " " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(HierarchyShape.class)
    void theShortestDescriptionHasAsManyModulesAsTheTruth(HierarchyShape shape) {
        Task task = task(shape, 1);
        List<OutputFunction> functions = OutputFunction.of(table(task));
        SignalGraph shortest = Decomposition.of(8, functions, Decomposition.allSets(functions)).get(0);

        assertEquals(task.truth().orElseThrow().modules().size(), shortest.hierarchy(functions).modules().size());
    }

    @ParameterizedTest
    @EnumSource(GateFamily.class)
    void oneSeedIsOneTask(GateFamily gates) {
        FunctionGraphSettings one = new RandomHierarchy(settings(HierarchyShape.REUSE, gates, 3)).graph();

        assertEquals(one, new RandomHierarchy(settings(HierarchyShape.REUSE, gates, 3)).graph());
        assertNotEquals(one, new RandomHierarchy(settings(HierarchyShape.REUSE, gates, 4)).graph());
    }

    /** So that a task can be kept: the graph is one that another pipeline may have. */
    @Test
    void theGraphIsTheTask() {
        RandomHierarchy drawn = new RandomHierarchy(settings(HierarchyShape.DEEP, GateFamily.ANY, 2));

        Task kept = new FunctionGraph(drawn.graph()).load();

        assertEquals(table(drawn.load()), table(kept));
        assertEquals(drawn.load().truth(), kept.truth());
    }

    @Test
    void itIsWrittenForTheFunctionGraph() {
        RandomHierarchy drawn = new RandomHierarchy(settings(HierarchyShape.DEEP, GateFamily.ANY, 2));
        WrittenTask written = drawn.written().orElseThrow();

        assertEquals("function-graph", written.plugin());
        assertEquals(drawn.graph().gates(), written.settings().get("gates"));
        assertEquals(drawn.graph().outputs(), written.settings().get("outputs"));
    }

    @Test
    void whatIsDrawnIsKept() {
        RandomHierarchy drawn = new RandomHierarchy(settings(HierarchyShape.DEEP, GateFamily.ANY, 2));

        List<HierarchyDraw> calls = IntStream.range(0, 8).parallel().mapToObj(call -> drawn.drawn()).toList();

        calls.forEach(call -> assertSame(calls.get(0), call));
    }

    @Test
    void copiesRepeatTheOutputs() {
        Task task = new RandomHierarchy(
                settings(8, HierarchyShape.SPLIT, 2, 1, 3)).load();

        assertEquals(6, task.outputs());
        assertEquals(2, OutputFunction.of(table(task)).size());
    }

    @Test
    void hierarchiesThatDoNotFitAreRefused() {
        assertThrows(SettingException.class, () -> new RandomHierarchy(
                settings(3, HierarchyShape.REUSE, 2, 1, 1)));
        assertThrows(SettingException.class, () -> new RandomHierarchy(
                settings(12, HierarchyShape.SPLIT, 1, 1, 1)));
        assertThrows(SettingException.class, () -> new RandomHierarchy(
                settings(4, HierarchyShape.SHARED, 2, 4, 1)));
    }
}
