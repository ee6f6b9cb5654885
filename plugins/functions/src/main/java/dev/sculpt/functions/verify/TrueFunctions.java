package dev.sculpt.functions.verify;

import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import dev.sculpt.api.task.TrueHierarchy.TrueSignal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the modules of a true hierarchy compute, by row. A module without others below it hands on no more than its inputs
 * say; one above others what its {@link TrueSignal}s say, or what is not known. Of that, its readers tell two values apart
 * where two rows that differ in nothing else that one of them reads differ in what this one computes; values that no reader
 * tells apart are one.
 */
final class TrueFunctions {

    private static final int MOST_VALUES = 1024;

    private final TrueHierarchy truth;
    private final BooleanRows rows;
    private final List<Optional<RowClasses>> said = new ArrayList<>();

    private TrueFunctions(TrueHierarchy truth, BooleanRows rows) {
        this.truth = truth;
        this.rows = rows;
        IntStream.range(0, truth.modules().size()).forEach(module -> said.add(said(module)));
    }

    /**
     * What a true module computes.
     *
     * @param outputs its outputs
     * @param isRead whether others read it
     * @param classes what they tell apart, by row; nothing where that is not known
     * @param signals what it hands on, inputs apart
     */
    record TrueFunction(Set<Integer> outputs, boolean isRead, Optional<RowClasses> classes, List<Signal> signals) {

        /** Returns the names of its signals, empty where it has none. */
        String name() {
            return signals.stream().map(Signal::name).collect(Collectors.joining(", "));
        }
    }

    /** Returns what each module computes, by position. */
    static List<TrueFunction> of(TrueHierarchy truth, BooleanRows rows) {
        TrueFunctions functions = new TrueFunctions(truth, rows);
        return IntStream.range(0, truth.modules().size()).mapToObj(functions::function).toList();
    }

    private TrueFunction function(int module) {
        boolean isRead = truth.links().stream().anyMatch(link -> link.from() == module);
        return new TrueFunction(truth.modules().get(module).outputs(), isRead,
                isRead ? toldApart(module) : Optional.of(RowClasses.of(List.of(), rows.size())),
                truth.signals().stream().filter(signal -> signal.module() == module)
                        .map(signal -> new Signal(signal.name(), signal.values())).toList());
    }

    private Optional<RowClasses> said(int module) {
        List<BitSet> signals = truth.links().stream().noneMatch(link -> link.to() == module)
                ? inputs(module)
                : truth.signals().stream().filter(signal -> signal.module() == module).map(TrueSignal::values).toList();
        return signals.isEmpty() ? Optional.empty() : Optional.of(RowClasses.of(signals, rows.size()));
    }

    private List<BitSet> inputs(int module) {
        return truth.modules().get(module).inputs().stream().map(rows::input).toList();
    }

    private Optional<RowClasses> toldApart(int module) {
        if (said.get(module).isEmpty()) {
            return Optional.empty();
        }
        RowClasses values = said.get(module).get();
        if (values.count() > MOST_VALUES) {
            return Optional.empty();
        }
        BitSet[] apart = new BitSet[values.count()];
        IntStream.range(0, apart.length).forEach(value -> apart[value] = new BitSet());
        for (TrueLink link : truth.links()) {
            if (link.from() == module && !tellApart(module, link.to(), values, apart)) {
                return Optional.empty();
            }
        }
        return Optional.of(merged(values, apart));
    }

    // Returns false where what the reader reads or computes is not known.
    private boolean tellApart(int module, int reader, RowClasses values, BitSet[] apart) {
        RowClasses beside = RowClasses.of(inputs(reader), rows.size());
        for (TrueLink link : truth.links()) {
            if (link.to() == reader && link.from() != module) {
                if (said.get(link.from()).isEmpty()) {
                    return false;
                }
                beside = both(beside, said.get(link.from()).get());
            }
        }
        Optional<RowClasses> computed = computed(reader);
        if (computed.isEmpty()) {
            return false;
        }
        List<Map<Integer, Integer>> seen = new ArrayList<>();
        IntStream.range(0, beside.count()).forEach(context -> seen.add(new HashMap<>()));
        for (int row = 0; row < rows.size(); row++) {
            seen.get(beside.classOf()[row]).put(values.classOf()[row], computed.get().classOf()[row]);
        }
        for (Map<Integer, Integer> context : seen) {
            context.forEach((one, result) -> context.forEach((other, another) -> {
                if (!result.equals(another)) {
                    apart[one].set(other);
                }
            }));
        }
        return true;
    }

    // The outputs of a reader and what it hands on itself.
    private Optional<RowClasses> computed(int reader) {
        TrueModule module = truth.modules().get(reader);
        RowClasses outputs = RowClasses.of(
                module.outputs().stream().map(rows.targets()::get).toList(), rows.size());
        if (truth.links().stream().noneMatch(link -> link.from() == reader)) {
            return Optional.of(outputs);
        }
        return said.get(reader).map(known -> both(outputs, known));
    }

    private static RowClasses both(RowClasses one, RowClasses other) {
        long[] keys = new long[one.classOf().length];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = (long) one.classOf()[row] * other.count() + other.classOf()[row];
        }
        return RowClasses.of(keys);
    }

    // Each value joins the first class that none of its values is told apart from.
    private static RowClasses merged(RowClasses values, BitSet[] apart) {
        List<BitSet> classes = new ArrayList<>();
        int[] classOf = new int[values.count()];
        for (int value = 0; value < classOf.length; value++) {
            int number = 0;
            while (number < classes.size() && classes.get(number).intersects(apart[value])) {
                number++;
            }
            if (number == classes.size()) {
                classes.add(new BitSet());
            }
            classes.get(number).set(value);
            classOf[value] = number;
        }
        return RowClasses.of(IntStream.of(values.classOf()).map(value -> classOf[value]).toArray());
    }
}
