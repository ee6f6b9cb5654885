package dev.sculpt.tasks;

import dev.sculpt.api.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Boolean task written as a function graph (Neural Sculpting, section 2): inputs, gates and outputs, each a Boolean
 * expression over others. Samples are all 2^n rows; the true hierarchy is that of the graph ({@link GraphHierarchy}).
 */
public final class FunctionGraph implements TaskSource {

    private final FunctionGraphSettings settings;
    private final List<String> inputNames;
    private final Map<String, Expression> functions = new LinkedHashMap<>();

    /**
     * Reads the expressions.
     *
     * @throws SettingException if one is no expression, reads what is not there, or reads itself
     */
    public FunctionGraph(FunctionGraphSettings settings) {
        this.settings = settings;
        this.inputNames = BooleanTask.numbered("x", settings.inputs());
        if (settings.outputs().isEmpty()) {
            throw new SettingException("outputs", "name at least one output");
        }
        settings.gates().forEach((name, text) -> read("gates." + name, name, text));
        settings.outputs().forEach((name, text) -> read("outputs." + name, name, text));
        functions.forEach((name, expression) -> expression.names().forEach(read -> requireKnown(name, read)));
        order().forEach(name -> { });
    }

    private void read(String path, String name, String text) {
        if (!ExpressionParser.isName(name)) {
            throw new SettingException(path, "\"" + name + "\" is no name: letters, digits and underscores, "
                    + "and no word of the expressions");
        }
        if (inputNames.contains(name) || functions.containsKey(name)) {
            throw new SettingException(path, "the name \"" + name + "\" is taken by another input, gate or output");
        }
        try {
            functions.put(name, ExpressionParser.parse(text, inputNames));
        } catch (ExpressionParser.SyntaxException e) {
            throw new SettingException(path, "\"" + text + "\", " + e.getMessage());
        }
    }

    private String pathOf(String name) {
        return (settings.gates().containsKey(name) ? "gates." : "outputs.") + name;
    }

    private void requireKnown(String name, String read) {
        if (!inputNames.contains(read) && !functions.containsKey(read)) {
            Collection<String> known = new ArrayList<>(inputNames);
            known.addAll(functions.keySet());
            throw new SettingException(pathOf(name), "reads \"" + read + "\", which is not defined; there is "
                    + String.join(", ", known));
        }
    }

    // Functions so that each stands after all it reads; a cycle is refused.
    private List<String> order() {
        List<String> order = new ArrayList<>();
        functions.keySet().forEach(name -> visit(name, new ArrayList<>(), order));
        return order;
    }

    private void visit(String name, List<String> path, List<String> order) {
        if (order.contains(name) || inputNames.contains(name)) {
            return;
        }
        int before = path.indexOf(name);
        path.add(name);
        if (before >= 0) {
            throw new SettingException(pathOf(name),
                    "\"" + name + "\" reads itself: " + String.join(" reads ", path.subList(before, path.size())));
        }
        functions.get(name).names().forEach(read -> visit(read, path, order));
        path.remove(path.size() - 1);
        order.add(name);
    }

    @Override
    public Task load() {
        Map<String, BitSet> columns = new LinkedHashMap<>();
        for (int input = 0; input < inputNames.size(); input++) {
            columns.put(inputNames.get(input), BooleanSamples.inputColumn(input, inputNames.size()));
        }
        for (String name : order()) {
            columns.put(name, functions.get(name).column(columns::get, 1 << settings.inputs()));
        }
        List<String> names = new ArrayList<>();
        List<BitSet> outputs = new ArrayList<>();
        for (int copy = 1; copy <= settings.copies(); copy++) {
            for (String name : settings.outputs().keySet()) {
                names.add(copy == 1 ? name : name + "_" + copy);
                outputs.add(columns.get(name));
            }
        }
        TrueHierarchy truth = settings.hierarchy()
                .map(stated -> stated.resolve("hierarchy", inputNames, names))
                .orElseGet(() -> new GraphHierarchy(inputNames, functions, columns,
                        List.copyOf(settings.outputs().keySet()), settings.copies())
                        .derive(settings.hiddenSeparability()));
        return BooleanTask.of(inputNames, names, outputs, settings.noise(), Optional.of(truth));
    }
}
