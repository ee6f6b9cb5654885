package dev.sculpt.runner.plan;

import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Holds a task against its contract before anything is trained, so that a mistake of its plugin is not taken for one of
 * the model. Reads every row once: O(rows times inputs and outputs).
 */
final class TaskCheck {

    private final Task task;
    private final List<String> faults = new ArrayList<>();

    private TaskCheck(Task task) {
        this.task = task;
    }

    /** Returns what is wrong with a task, one fault per part of it; empty where it can be learned. */
    static List<String> faults(Task task) {
        TaskCheck check = new TaskCheck(task);
        check.names("input", task.inputNames());
        check.names("output", task.outputNames());
        check.rows("training", task.training());
        if (task.validation() != task.training()) {
            check.rows("validation", task.validation());
        }
        if (task.test() != task.training() && task.test() != task.validation()) {
            check.rows("test", task.test());
        }
        if (Double.isInfinite(task.noise())) {
            check.faults.add("the noise is not finite");
        }
        task.truth().ifPresent(check::truth);
        return check.faults;
    }

    private void names(String what, List<String> names) {
        if (names.isEmpty()) {
            faults.add("there is no " + what);
        }
        Map<String, Integer> positions = new HashMap<>();
        for (int position = 0; position < names.size(); position++) {
            String name = names.get(position);
            Integer other = positions.put(name, position);
            if (name.isBlank() || other != null) {
                faults.add(what + " " + position + " has "
                        + (name.isBlank() ? "no name" : "the name \"" + name + "\" of " + what + " " + other));
                return;
            }
        }
    }

    private void rows(String part, Samples samples) {
        if (samples.size() < 1) {
            faults.add("there are no " + part + " rows");
        }
        float[] inputs = new float[task.inputs()];
        float[] targets = new float[task.outputs()];
        for (int row = 0; row < samples.size(); row++) {
            Optional<String> fault = row(samples, row, inputs, targets);
            if (fault.isPresent()) {
                faults.add("row " + row + " of the " + part + " rows " + fault.get());
                return;
            }
        }
    }

    private static Optional<String> row(Samples samples, int row, float[] inputs, float[] targets) {
        Arrays.fill(inputs, Float.NaN); // what is left unwritten shows
        Arrays.fill(targets, Float.NaN);
        try {
            samples.readInputs(row, inputs, 0);
            samples.readTargets(row, targets, 0);
        } catch (RuntimeException | LinkageError e) {
            return Optional.of("cannot be read: " + e);
        }
        for (int input = 0; input < inputs.length; input++) {
            if (!Float.isFinite(inputs[input])) {
                return Optional.of("has " + inputs[input] + " for input " + input + ", must be a finite number");
            }
        }
        for (int output = 0; output < targets.length; output++) {
            if (!(targets[output] >= 0 && targets[output] <= 1)) {
                return Optional.of("has " + targets[output] + " for target " + output + ", must be in 0..1");
            }
        }
        return Optional.empty();
    }

    private void truth(TrueHierarchy truth) {
        units("input", task.inputs(), truth.modules().stream().map(TrueModule::inputs).toList());
        BitSet placed = units("output", task.outputs(), truth.modules().stream().map(TrueModule::outputs).toList());
        int missing = placed.nextClearBit(0);
        if (missing < task.outputs()) {
            faults.add("the true hierarchy has output " + missing + " in no module");
        }
    }

    // The units that are in a module.
    private BitSet units(String what, int count, List<SortedSet<Integer>> modules) {
        BitSet placed = new BitSet();
        for (SortedSet<Integer> module : modules) {
            for (int unit : module) {
                if (unit < 0 || unit >= count) {
                    faults.add("the true hierarchy names " + what + " " + unit + ", there are 0.." + (count - 1));
                } else if (placed.get(unit)) {
                    faults.add("the true hierarchy has " + what + " " + unit + " in two modules");
                } else {
                    placed.set(unit);
                }
            }
        }
        return placed;
    }
}
