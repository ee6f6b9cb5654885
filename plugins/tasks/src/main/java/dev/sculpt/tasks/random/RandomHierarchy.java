package dev.sculpt.tasks.random;

import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import dev.sculpt.api.task.WrittenTask;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.Decomposition;
import dev.sculpt.functions.OutputFunction;
import dev.sculpt.functions.SignalGraph;
import dev.sculpt.tasks.FunctionGraph;
import dev.sculpt.tasks.FunctionGraphSettings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * A Boolean task whose hierarchy is drawn at random. What is drawn is drawn again until
 *
 * <ul>
 *   <li>every output depends on every input that its graph leads to it;
 *   <li>no two signals, inputs, gates and outputs, are equal up to negation;
 *   <li>the table alone has no shorter description than the graph ({@link Decomposition}): the planted hierarchy is one that
 *       can be found.
 * </ul>
 *
 * <p>The task is that of a {@link FunctionGraph}, which can be written down: {@link #graph()}.
 */
public final class RandomHierarchy implements TaskSource {

    private static final int MOST_DRAWS = 10_000;
    private static final double SAME_LENGTH = 1e-9;

    private final RandomHierarchySettings settings;
    private final Wiring wiring;

    /**
     * Lays the hierarchy out.
     *
     * @throws SettingException if the settings do not fit together
     */
    public RandomHierarchy(RandomHierarchySettings settings) {
        this.settings = settings;
        this.wiring = Wiring.of(settings);
    }

    /**
     * What was drawn.
     *
     * @param tables of the gates, then of the outputs, over the signals that each reads
     * @param draws how many it took
     */
    record Drawn(List<BitSet> tables, int draws) {

        String note() {
            return draws == 1 ? "the first draw is as it must be"
                    : "drawn " + draws + " times until it was as it must be";
        }
    }

    @Override
    public Task load() {
        return new FunctionGraph(graph()).load();
    }

    @Override
    public Optional<WrittenTask> written() {
        Drawn drawn = drawn();
        FunctionGraphSettings graph = graph(drawn);
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("inputs", graph.inputs());
        if (!graph.gates().isEmpty()) {
            written.put("gates", graph.gates());
        }
        written.put("outputs", graph.outputs());
        written.put("copies", graph.copies());
        written.put("noise", graph.noise());
        return Optional.of(new WrittenTask("function-graph", written, drawn.note()));
    }

    /** Returns the task as a function graph, whose expressions say what was drawn. */
    public FunctionGraphSettings graph() {
        return graph(drawn());
    }

    private FunctionGraphSettings graph(Drawn drawn) {
        List<BitSet> tables = drawn.tables();
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

    /**
     * Draws the tables.
     *
     * @throws SettingException if none of {@value #MOST_DRAWS} draws is as it must be
     */
    Drawn drawn() {
        Seed seed = new Seed(settings.seed()).child("random-hierarchy");
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            List<BitSet> tables = draw(seed.child(draw).random());
            if (isFound(tables)) {
                return new Drawn(tables, draw + 1);
            }
        }
        throw new SettingException("gates", "none of " + MOST_DRAWS + " draws has sub-functions that all matter, differ "
                + "and are the shortest description; allow other gates or fewer sub-functions");
    }

    private List<BitSet> draw(SplittableRandom random) {
        List<List<Integer>> all = new ArrayList<>(wiring.gates());
        all.addAll(wiring.outputs());
        return all.stream().map(reads -> family(reads).draw(reads.size(), random)).toList();
    }

    // Parities of parities would all be one function.
    private GateFamily family(List<Integer> reads) {
        boolean readsGate = reads.stream().anyMatch(signal -> signal >= wiring.inputs());
        return readsGate && settings.gates() == GateFamily.PARITY ? GateFamily.ANY : settings.gates();
    }

    private boolean isFound(List<BitSet> tables) {
        int rows = 1 << wiring.inputs();
        List<BitSet> signals = new ArrayList<>();
        for (int input = 0; input < wiring.inputs(); input++) {
            signals.add(SignalGraph.inputColumn(input, wiring.inputs()));
        }
        List<BitSet> outputs = new ArrayList<>();
        for (int gate = 0; gate < wiring.gates().size(); gate++) {
            signals.add(column(wiring.gates().get(gate), tables.get(gate), signals, rows));
        }
        for (int output = 0; output < wiring.outputs().size(); output++) {
            outputs.add(column(wiring.outputs().get(output), tables.get(wiring.gates().size() + output), signals, rows));
        }
        return differ(signals, outputs, rows) && matter(outputs) && isShortest(signals, outputs);
    }

    private static BitSet column(List<Integer> reads, BitSet table, List<BitSet> signals, int rows) {
        BitSet column = new BitSet();
        for (int row = 0; row < rows; row++) {
            int assignment = 0;
            for (int bit = 0; bit < reads.size(); bit++) {
                if (signals.get(reads.get(bit)).get(row)) {
                    assignment |= 1 << bit;
                }
            }
            column.set(row, table.get(assignment));
        }
        return column;
    }

    private static boolean differ(List<BitSet> signals, List<BitSet> outputs, int rows) {
        Set<BitSet> seen = new HashSet<>();
        for (List<BitSet> columns : List.of(signals, outputs)) {
            for (BitSet column : columns) {
                if (!seen.add(OutputFunction.upToNegation(column, rows))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean matter(List<BitSet> outputs) {
        for (int output = 0; output < outputs.size(); output++) {
            if (OutputFunction.support(outputs.get(output), wiring.inputs()) != leadingTo(wiring.outputs().get(output))) {
                return false;
            }
        }
        return true;
    }

    private int leadingTo(List<Integer> reads) {
        int inputs = 0;
        for (int signal : reads) {
            inputs |= signal < wiring.inputs() ? 1 << signal : leadingTo(wiring.gates().get(signal - wiring.inputs()));
        }
        return inputs;
    }

    private boolean isShortest(List<BitSet> signals, List<BitSet> outputs) {
        List<SignalGraph.Gate> gates = new ArrayList<>();
        for (int gate = 0; gate < wiring.gates().size(); gate++) {
            gates.add(new SignalGraph.Gate(
                    new TreeSet<>(wiring.gates().get(gate)), signals.get(wiring.inputs() + gate)));
        }
        SignalGraph planted = new SignalGraph(wiring.inputs(), gates,
                wiring.outputs().stream().<SortedSet<Integer>>map(TreeSet::new).toList());
        List<OutputFunction> functions = OutputFunction.of(new BooleanTable(wiring.inputs(), outputs));
        double shortest = Decomposition.of(wiring.inputs(), functions, Decomposition.allSets(functions)).get(0)
                .descriptionLength();
        return planted.descriptionLength() <= shortest + SAME_LENGTH;
    }
}
