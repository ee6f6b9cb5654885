package dev.sculpt.tasks;

import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.util.ArrayList;
import java.util.List;

/** The inputs and outputs of a task that are the same in every row, so that there is nothing to learn from or of them. */
final class Unchanging {

    private Unchanging() { }

    /** Reads a row. */
    @FunctionalInterface
    private interface Rows {

        void read(int row, double[] inputs, double[] targets);
    }

    /** Returns what to say of them: a line of the inputs, a line of the outputs, each where there are some. */
    static List<String> remarks(Task task) {
        Samples samples = task.training();
        float[] in = new float[samples.inputs()];
        float[] out = new float[samples.outputs()];
        return remarks(task.inputNames(), task.outputNames(), samples.size(), (row, inputs, targets) -> {
            samples.readInputs(row, in, 0);
            samples.readTargets(row, out, 0);
            widen(in, inputs);
            widen(out, targets);
        });
    }

    /**
     * Returns the same of rows to train on as they are read, before they are scaled and rounded.
     *
     * @param inputs {@code [row][input]}
     * @param targets {@code [row][output]}
     */
    static List<String> remarks(List<String> inputNames, List<String> outputNames, List<double[]> inputs,
            List<float[]> targets) {
        return remarks(inputNames, outputNames, inputs.size(), (row, in, out) -> {
            System.arraycopy(inputs.get(row), 0, in, 0, in.length);
            widen(targets.get(row), out);
        });
    }

    private static void widen(float[] from, double[] into) {
        for (int i = 0; i < from.length; i++) {
            into[i] = from[i];
        }
    }

    private static List<String> remarks(List<String> inputNames, List<String> outputNames, int size, Rows rows) {
        double[] inputs = new double[inputNames.size()];
        double[] targets = new double[outputNames.size()];
        double[] firstInputs = new double[inputs.length];
        double[] firstTargets = new double[targets.length];
        boolean[] changed = new boolean[inputs.length + targets.length];
        int left = changed.length;
        rows.read(0, firstInputs, firstTargets);
        for (int row = 1; row < size && left > 0; row++) {
            rows.read(row, inputs, targets);
            left -= changes(inputs, firstInputs, changed, 0) + changes(targets, firstTargets, changed, inputs.length);
        }
        List<String> remarks = new ArrayList<>();
        say(remarks, "input", inputNames, firstInputs, changed, 0);
        say(remarks, "output", outputNames, firstTargets, changed, inputs.length);
        return remarks;
    }

    private static int changes(double[] values, double[] first, boolean[] changed, int offset) {
        int found = 0;
        for (int i = 0; i < values.length; i++) {
            if (!changed[offset + i] && values[i] != first[i]) {
                changed[offset + i] = true;
                found++;
            }
        }
        return found;
    }

    private static void say(List<String> remarks, String what, List<String> names, double[] first, boolean[] changed,
            int offset) {
        List<String> same = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!changed[offset + i]) {
                same.add(ListedNames.quoted(names.get(i)) + " (" + ListedNames.number(first[i]) + ")");
            }
        }
        if (!same.isEmpty()) {
            remarks.add("the same in every row to train on: " + ListedNames.of(what, same));
        }
    }
}
