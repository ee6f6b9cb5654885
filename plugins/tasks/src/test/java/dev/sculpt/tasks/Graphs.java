package dev.sculpt.tasks;

import dev.sculpt.api.task.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes function graphs from lines such as {@code "y0: x0 and x1"}. */
final class Graphs {

    private Graphs() { }

    static FunctionGraphSettings settings(int inputs, int copies, List<String> gates, List<String> outputs) {
        return new FunctionGraphSettings(
                inputs, List.of(), byName(gates), byName(outputs), copies, 0.1, Optional.empty(),
                Optional.empty());
    }

    static Task task(int inputs, int copies, List<String> gates, List<String> outputs) {
        return new FunctionGraph(settings(inputs, copies, gates, outputs)).load();
    }

    static Task task(int inputs, String... outputs) {
        return task(inputs, 1, List.of(), List.of(outputs));
    }

    static Map<String, String> byName(List<String> lines) {
        Map<String, String> byName = new LinkedHashMap<>();
        lines.forEach(line -> byName.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
        return byName;
    }
}
