package dev.sculpt.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Decomposition;
import dev.sculpt.functions.OutputFunction;
import dev.sculpt.functions.SignalGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecompositionTest {

    private static Map<String, String> named(String text) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String one : text == null ? new String[0] : text.split(";")) {
            String[] parts = one.split(":");
            named.put(parts[0].strip(), parts[1].strip());
        }
        return named;
    }

    private static Set<Object> shape(TrueHierarchy truth) {
        Map<Integer, TrueModule> modules = new HashMap<>();
        for (int module = 0; module < truth.modules().size(); module++) {
            modules.put(module, truth.modules().get(module));
        }
        Set<Object> shape = new HashSet<>(truth.links().stream()
                .map(link -> List.of(modules.get(link.from()), modules.get(link.to()))).toList());
        shape.add(modules.values().stream().collect(Collectors.groupingBy(one -> one, Collectors.counting())));
        return shape;
    }

    // The functions of the paper: exemplars, reuse, overlaps 0 to 4, levels.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4 |                                                  | y0: x0 xor x1; y1: not y0; y2: x2 xor x3; y3: not y2",
        "4 |                                                  | y0: x0..x3 in (0011 1010 1100)",
        "6 | p: x0 and x1; q: x2 and x3; r: x4 and x5         | y0: p or q; y1: p or r; y2: q or r",
        "4 |                                                  | y0: x0..x3 in (1010 1100); y1: x0..x3 in (0011 1010)",
        "8 |                                     | y0: x0..x3 in (0011 1010 1100); y1: x4..x7 in (0101 1001 1111)",
        "7 |                                     | y0: x0..x3 in (0011 1010 1100); y1: x3..x6 in (0101 1001 1111)",
        "6 |                                     | y0: x0..x3 in (0011 1010 1100); y1: x2..x5 in (0101 1001 1111)",
        "5 |                                     | y0: x0..x3 in (0011 1010 1100); y1: x1..x4 in (0101 1001 1111)",
        "4 |                                     | y0: x0..x3 in (0011 1010 1100); y1: x0..x3 in (0101 1001 1111)",
        "8 | a: x0..x3 in (0011 1010 1100); b: x4..x7 in (0101 1001 1111) | y0: a and not b; y1: b and not a"})
    void theShortestDescriptionIsTheStatedHierarchy(int inputs, String gates, String outputs) {
        Task task = new FunctionGraph(new FunctionGraphSettings(inputs, List.of(), named(gates), named(outputs), 1,
                0, Optional.empty(), Optional.empty())).load();
        BooleanTable table = BooleanTable.of(task.training()).orElseThrow();
        List<OutputFunction> functions = OutputFunction.of(table);

        List<SignalGraph> graphs = Decomposition.of(inputs, functions, Decomposition.allSets(functions));

        assertEquals(shape(task.truth().orElseThrow()), shape(graphs.get(0).hierarchy(functions)));
    }
}
