package dev.sculpt.functions.verify;

import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.task.Task;
import dev.sculpt.functions.verify.ModuleFunctions.Found;
import dev.sculpt.functions.verify.TrueFunctions.TrueFunction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The lines that say what modules compute. */
final class ModuleLines {

    private static final int MOST_NAMED = 6;
    private static final int MOST_SIGNALS = 8;

    private final Task task;
    private final Hierarchy hierarchy;
    private final ModuleFunctions found;
    private final List<TrueFunction> truth;
    private final List<List<Signal>> signals; // that each module hands on
    private final List<Signal> inputs;

    ModuleLines(MeasuredNetwork measured, ModuleFunctions found, List<TrueFunction> truth) {
        this.task = measured.task().orElseThrow();
        this.hierarchy = measured.hierarchy();
        this.found = found;
        this.truth = truth;
        this.signals = IntStream.range(0, found.modules().size()).mapToObj(this::signals).toList();
        this.inputs = IntStream.range(0, task.inputs()).mapToObj(this::input).toList();
    }

    private Signal input(int input) {
        return new Signal(task.inputNames().get(input), found.rows().input(input));
    }

    private List<Signal> signals(int module) {
        List<BitSet> columns = found.modules().get(module).handedOn()
                .filter(HandedOn::isUsed).map(HandedOn::signals).orElse(List.of());
        return IntStream.range(0, columns.size())
                .mapToObj(number -> new Signal(
                        "m" + module + (columns.size() == 1 ? "" : "." + number), columns.get(number)))
                .toList();
    }

    /** Returns the lines of a module. */
    List<String> of(int module) {
        List<String> lines = new ArrayList<>();
        outputs(module).forEach(same -> lines.add(names(same) + " = " + text(module, column(same.get(0)))
                + count(found.rightRows(same))));
        Found one = found.modules().get(module);
        if (!one.leaves()) {
            return lines;
        } else if (one.handedOn().isEmpty()) {
            lines.add("hands on more states than are looked at");
        } else if (!one.handedOn().get().isUsed()) {
            lines.add("hands on nothing that any output tells apart");
        } else if (signals.get(module).size() > MOST_SIGNALS) {
            lines.add("hands on " + one.handedOn().get().classes().count() + " values" + match(module));
        } else if (signals.get(module).size() == 1) {
            lines.add(equation(module, signals.get(module).get(0)) + match(module));
        } else {
            signals.get(module).forEach(signal -> lines.add(equation(module, signal)));
            lines.add("together " + one.handedOn().get().classes().count() + " values" + match(module));
        }
        return lines;
    }

    private String equation(int module, Signal signal) {
        return signal.name() + " = " + text(module, signal.on());
    }

    // Outputs that are on in the same rows or in all others, by their first.
    private List<List<Integer>> outputs(int module) {
        Map<BitSet, List<Integer>> same = new LinkedHashMap<>();
        for (int output : found.modules().get(module).outputs()) {
            same.computeIfAbsent(upToNegation(column(output)), column -> new ArrayList<>()).add(output);
        }
        return List.copyOf(same.values());
    }

    private BitSet column(int output) {
        return found.outputs().get(output);
    }

    private BitSet upToNegation(BitSet column) {
        BitSet copy = (BitSet) column.clone();
        if (copy.get(0)) {
            copy.flip(0, found.rows().size());
        }
        return copy;
    }

    private String names(List<Integer> same) {
        BitSet first = column(same.get(0));
        List<String> names = same.stream().limit(MOST_NAMED)
                .map(output -> (column(output).equals(first) ? "" : "not ") + task.outputNames().get(output)).toList();
        return String.join(", ", names) + (same.size() > MOST_NAMED ? ", ... (" + same.size() + " outputs)" : "");
    }

    private String count(int right) {
        return ", " + right + " of " + found.rows().size() + " rows";
    }

    // Over what enters the module, or else over the inputs of the task.
    private String text(int module, BitSet column) {
        List<Signal> entering = new ArrayList<>();
        hierarchy.modules().get(module).inputs().forEach(input -> entering.add(inputs.get(input)));
        for (Hierarchy.Link link : hierarchy.links()) {
            if (link.to() == module) {
                entering.addAll(signals.get(link.from()));
            }
        }
        return SignalTable.of(column, entering, found.rows().size())
                .or(() -> SignalTable.of(column, inputs, found.rows().size()))
                .map(SignalTable::text)
                .orElse("a function of too many signals for a table");
    }

    // Whether some true module hands on the same, by preference one that has a name for it.
    private String match(int module) {
        RowClasses classes = found.modules().get(module).handedOn().orElseThrow().classes();
        List<TrueFunction> known =
                truth.stream().filter(one -> one.isRead() && one.classes().isPresent()).toList();
        Optional<TrueFunction> nearest = known.stream().max(Comparator
                .<TrueFunction>comparingInt(one -> classes.agreement(one.classes().orElseThrow()))
                .thenComparing(one -> !one.signals().isEmpty()));
        if (nearest.isEmpty()) {
            return "";
        }
        RowClasses right = nearest.get().classes().orElseThrow();
        String name = nearest.get().name();
        if (!classes.equals(right)) {
            return ", no true sub-function"
                    + (name.isEmpty() ? "" : "; nearest is " + name + count(classes.agreement(right)));
        }
        return same(module).map(signal -> ", that is " + signal)
                .orElse(name.isEmpty() ? "" : ", what " + name + " tell apart") + count(found.rows().size());
    }

    // The name of the true signal that the only one of a module equals up to negation.
    private Optional<String> same(int module) {
        BitSet on = signals.get(module).get(0).on();
        return signals.get(module).size() > 1 ? Optional.empty() : truth.stream().flatMap(one -> one.signals().stream())
                .filter(signal -> upToNegation(signal.on()).equals(upToNegation(on)))
                .map(signal -> (signal.on().equals(on) ? "" : "not ") + signal.name()).findFirst();
    }
}
