package dev.sculpt.tasks.random;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.api.task.WrittenTask;
import dev.sculpt.tasks.FunctionGraph;
import dev.sculpt.tasks.FunctionGraphSettings;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Boolean task whose hierarchy is drawn at random until it is one that can be found ({@link PlantedGraph}). The task is
 * that of a {@link FunctionGraph}, which can be written down: {@link #graph()}. May be asked from several threads.
 */
public final class RandomHierarchy implements TaskSource {

    private final RandomHierarchySettings settings;
    private final Wiring wiring;
    private HierarchyDraw drawn; // none before it is asked for; guarded by this

    /**
     * Lays the hierarchy out.
     *
     * @throws SettingException if the settings do not fit together
     */
    public RandomHierarchy(RandomHierarchySettings settings) {
        this.settings = settings;
        this.wiring = Wiring.of(settings);
    }

    @Override
    public Task load() {
        return new FunctionGraph(graph()).load();
    }

    @Override
    public Optional<WrittenTask> written() {
        FunctionGraphSettings graph = graph();
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("inputs", graph.inputs());
        if (!graph.gates().isEmpty()) {
            written.put("gates", graph.gates());
        }
        written.put("outputs", graph.outputs());
        written.put("copies", graph.copies());
        written.put("noise", graph.noise());
        return Optional.of(new WrittenTask("function-graph", written, drawn().note()));
    }

    /** Returns the task as a function graph, whose expressions say what was drawn. */
    public FunctionGraphSettings graph() {
        List<BitSet> tables = drawn().graph().tables();
        Map<String, String> gates = new LinkedHashMap<>();
        Map<String, String> outputs = new LinkedHashMap<>();
        for (int gate = 0; gate < wiring.gates().size(); gate++) {
            gates.put("g" + gate, expression(wiring.gates().get(gate), tables.get(gate)));
        }
        for (int output = 0; output < wiring.outputs().size(); output++) {
            outputs.put("y" + output,
                    expression(wiring.outputs().get(output), tables.get(wiring.gates().size() + output)));
        }
        return new FunctionGraphSettings(wiring.inputs(), List.of(), gates, outputs, settings.copies(), settings.noise(),
                Optional.empty(), Optional.empty());
    }

    /**
     * Returns what was drawn, the same at every call.
     *
     * @throws SettingException if no hierarchy that can be found was drawn
     */
    synchronized HierarchyDraw drawn() {
        if (drawn == null) {
            drawn = HierarchyDraw.of(wiring, settings.gates(), settings.seed());
        }
        return drawn;
    }

    // Each assignment that makes it true, as a conjunction.
    private String expression(List<Integer> reads, BitSet table) {
        return String.join(" or ", table.stream().mapToObj(assignment -> conjunction(reads, assignment)).toList());
    }

    private String conjunction(List<Integer> reads, int assignment) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < reads.size(); bit++) {
            int signal = reads.get(bit);
            text.append(bit == 0 ? "" : " and ").append((assignment >> bit & 1) == 0 ? "not " : "")
                    .append(signal < wiring.inputs() ? "x" + signal : "g" + (signal - wiring.inputs()));
        }
        return text.toString();
    }
}
