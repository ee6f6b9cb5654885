package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.functions.GraphHierarchy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A Boolean task written as a function graph (Neural Sculpting, NeurIPS 2023, section 2): inputs, gates and
 * outputs, each gate and output a Boolean expression ({@link ExpressionParser} has the grammar) over the others.
 * Samples are all 2^n rows; the true hierarchy is that of the graph ({@link GraphHierarchy}), unless the settings
 * state another.
 *
 * <p>Cost: O(2^n) bit operations, 64 at a time, per operator; n is at most 20.
 */
public final class FunctionGraph implements TaskSource {

    private final FunctionGraphSettings settings;
    private final List<String> inputNames;
    private final Map<String, Expression> functions;
    private final List<String> order;

    /**
     * Reads the expressions.
     *
     * @throws SettingException if one is no expression, reads what is not there, or reads itself, and if a name is
     *     taken twice or there is no output
     */
    public FunctionGraph(FunctionGraphSettings settings) {
        this.settings = settings;
        this.inputNames = BooleanTask.inputNames(settings.inputNames(), settings.inputs());
        if (settings.outputs().isEmpty()) {
            throw new SettingException("outputs", "name at least one output");
        }
        Set<String> names = names();
        functions = new LinkedHashMap<>();
        List<SettingException> refused = new ArrayList<>();
        settings.gates().forEach((name, text) -> parse("gates.", name, text, names, refused));
        settings.outputs().forEach((name, text) -> parse("outputs.", name, text, names, refused));
        if (!refused.isEmpty()) {
            throw SettingException.of(refused);
        }
        order = order();
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < inputNames.size(); i++) {
            add(inputNames.get(i), "inputNames." + i, names);
        }
        settings.gates().keySet().forEach(name -> add(name, "gates." + name, names));
        settings.outputs().keySet().forEach(name -> add(name, "outputs." + name, names));
        return names;
    }

    private static void add(String name, String path, Set<String> names) {
        if (!ExpressionParser.isName(name)) {
            throw new SettingException(path, "\"" + name + "\" is no name: letters, digits and underscores, "
                    + "and no word of the expressions");
        }
        if (!names.add(name)) {
            throw new SettingException(path, "the name \"" + name
                    + "\" is taken by another input, gate or output");
        }
    }

    private void parse(String path, String name, String text, Set<String> names, List<SettingException> refused) {
        try {
            functions.put(name, ExpressionParser.parse(text, inputNames, names));
        } catch (ExpressionParser.SyntaxException e) {
            refused.add(new SettingException(path + name, "\"" + text + "\", " + e.getMessage()));
        }
    }

    // The functions so that each stands after all that it reads. No recursion, since chains of gates may be long.
    private List<String> order() {
        Set<String> waiting = new LinkedHashSet<>(functions.keySet());
        List<String> ordered = new ArrayList<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String name : List.copyOf(waiting)) {
                if (Collections.disjoint(functions.get(name).names(), waiting)) {
                    waiting.remove(name);
                    ordered.add(name);
                    changed = true;
                }
            }
        }
        if (!waiting.isEmpty()) {
            throw cycleAmong(waiting);
        }
        return List.copyOf(ordered);
    }

    // Each of the functions reads another of them or itself, so that whoever follows that comes round.
    private SettingException cycleAmong(Set<String> waiting) {
        List<String> path = new ArrayList<>();
        String name = waiting.iterator().next();
        while (!path.contains(name)) {
            path.add(name);
            name = functions.get(name).names().stream().filter(waiting::contains).findFirst().orElseThrow();
        }
        List<String> cycle = path.subList(path.indexOf(name), path.size());
        String place = (settings.gates().containsKey(name) ? "gates." : "outputs.") + name;
        return new SettingException(
                place, "\"" + name + "\" reads itself: " + String.join(" reads ", cycle) + " reads " + name);
    }

    @Override
    public Task load() {
        int rows = 1 << inputNames.size();
        Map<String, BitSet> columns = new LinkedHashMap<>();
        for (int input = 0; input < inputNames.size(); input++) {
            columns.put(inputNames.get(input), BooleanSamples.inputColumn(input, inputNames.size()));
        }
        for (String name : order) {
            columns.put(name, functions.get(name).column(columns::get, rows));
        }
        List<String> names = List.copyOf(settings.outputs().keySet());
        List<String> repeated =
                Collections.nCopies(settings.copies(), names).stream().flatMap(List::stream).toList();
        List<String> outputNames = outputNames(names);
        TrueHierarchy truth = settings.hierarchy()
                .map(stated -> stated.resolve("hierarchy", inputNames, outputNames))
                .orElseGet(() -> derived(ReadingGraph.of(functions, columns, rows), repeated, columns));
        List<BitSet> outputs = repeated.stream().map(columns::get).toList();
        return BooleanTask.of(inputNames, outputNames, outputs, settings.noise(), Optional.of(truth));
    }

    private TrueHierarchy derived(ReadingGraph graph, List<String> outputs, Map<String, BitSet> columns) {
        GraphHierarchy hierarchy =
                GraphHierarchy.of(graph.reading(), graph.nodes(inputNames), graph.nodes(outputs));
        SortedMap<Integer, String> names = new TreeMap<>();
        Map<Integer, BitSet> values = new HashMap<>();
        graph.nodes(inputNames).forEach(node -> names.put(node, "")); // an input that a gate copies is no gate
        functions.keySet().forEach(name -> names.putIfAbsent(graph.nodes().get(name), name));
        names.values().removeIf(String::isEmpty);
        names.forEach((node, name) -> values.put(node, columns.get(name)));
        return hierarchy.hierarchy(settings.hiddenSeparability()).withSignals(hierarchy.signals(names, values));
    }

    private List<String> outputNames(List<String> names) {
        List<String> outputNames = RepeatedNames.of(names, settings.copies());
        Set<String> taken = new HashSet<>(inputNames);
        taken.addAll(settings.gates().keySet());
        for (String name : outputNames) {
            if (!taken.add(name)) {
                throw new SettingException("copies", "repeating the outputs would give a second \"" + name
                        + "\"; rename that input, gate or output");
            }
        }
        return outputNames;
    }
}
