package dev.sculpt.runner.engine;

import dev.sculpt.api.task.Task;
import dev.sculpt.runner.problem.DisplayWidth;
import dev.sculpt.runner.problem.OneLine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the inputs and outputs of a network are called, as their task says it. For a terminal or a drawing there is
 * {@link #shown}.
 *
 * @param inputs one name per input
 * @param outputs one name per output
 */
public record UnitNames(List<String> inputs, List<String> outputs) {

    public UnitNames {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** Returns the names that a task gives. */
    public static UnitNames of(Task task) {
        return new UnitNames(task.inputNames(), task.outputNames());
    }

    /** Returns the names x0, x1, ... and y0, y1, ... */
    public static UnitNames numbered(int inputs, int outputs) {
        return new UnitNames(
                IntStream.range(0, inputs).mapToObj(unit -> "x" + unit).toList(),
                IntStream.range(0, outputs).mapToObj(unit -> "y" + unit).toList());
    }

    /**
     * Returns the names as they are shown: what {@link OneLine} writes out is written out. Of names that would look the
     * same each has its position behind it.
     */
    public UnitNames shown() {
        return new UnitNames(shown(inputs), shown(outputs));
    }

    private static List<String> shown(List<String> names) {
        List<String> shown = names.stream().map(OneLine::of).toList();
        Map<String, Long> counts = shown.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return counts.size() == shown.size() ? shown : IntStream.range(0, shown.size())
                .mapToObj(unit -> shown.get(unit) + (counts.get(shown.get(unit)) > 1 ? "#" + unit : ""))
                .toList();
    }

    /** Returns the names of some inputs in at most {@code width} columns, as {@link #brief} does. */
    public String inputs(List<Integer> units, int width) {
        return brief(units.stream().map(shown(inputs)::get).toList(), width);
    }

    /** Returns the names of some outputs in at most {@code width} columns, as {@link #brief} does. */
    public String outputs(List<Integer> units, int width) {
        return brief(units.stream().map(shown(outputs)::get).toList(), width);
    }

    // All names, or as many of the first as fit with the last and the number of all: "x0 x1 … x783 (784)".
    private static String brief(List<String> names, int width) {
        String all = String.join(" ", names);
        if (DisplayWidth.of(all) <= width) {
            return all;
        }
        if (names.size() == 1) {
            return all.substring(0, DisplayWidth.end(all, width - 1)) + "…";
        }
        String end = " … " + names.get(names.size() - 1) + " (" + names.size() + ")";
        int kept = names.size() - 1;
        while (kept > 0 && DisplayWidth.of(String.join(" ", names.subList(0, kept)) + end) > width) {
            kept--;
        }
        return kept > 0 ? String.join(" ", names.subList(0, kept)) + end : names.size() + " units";
    }
}
