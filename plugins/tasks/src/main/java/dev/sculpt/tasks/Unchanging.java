package dev.sculpt.tasks;

import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.files.Shown;
import java.util.ArrayList;
import java.util.List;

/** The inputs and outputs of a task that are the same in every row, so that there is nothing to learn from or of them. */
final class Unchanging {

    private static final int MOST_NAMED = 8;

    private Unchanging() { }

    /** Returns what to say of them: a line of the inputs, a line of the outputs, each where there are some. */
    static List<String> remarks(Task task) {
        return remarks(task.inputNames(), task.outputNames(), task.training());
    }

    /**
     * Returns the same of rows to train on.
     *
     * @param inputNames one per input
     * @param outputNames one per output
     */
    static List<String> remarks(List<String> inputNames, List<String> outputNames, Samples rows) {
        float[] inputs = new float[inputNames.size()];
        float[] targets = new float[outputNames.size()];
        float[] firstInputs = new float[inputs.length];
        float[] firstTargets = new float[targets.length];
        boolean[] changed = new boolean[inputs.length + targets.length];
        int left = changed.length;
        rows.readInputs(0, firstInputs, 0);
        rows.readTargets(0, firstTargets, 0);
        for (int row = 1; row < rows.size() && left > 0; row++) {
            rows.readInputs(row, inputs, 0);
            rows.readTargets(row, targets, 0);
            left -= changes(inputs, firstInputs, changed, 0) + changes(targets, firstTargets, changed, inputs.length);
        }
        List<String> remarks = new ArrayList<>();
        say(remarks, "input", inputNames, firstInputs, changed, 0);
        say(remarks, "output", outputNames, firstTargets, changed, inputs.length);
        return remarks;
    }

    private static int changes(float[] values, float[] first, boolean[] changed, int offset) {
        int found = 0;
        for (int i = 0; i < values.length; i++) {
            if (!changed[offset + i] && values[i] != first[i]) {
                changed[offset + i] = true;
                found++;
            }
        }
        return found;
    }

    private static void say(List<String> remarks, String what, List<String> names, float[] first, boolean[] changed,
            int offset) {
        List<String> same = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!changed[offset + i]) {
                same.add("\"" + Shown.of(names.get(i)) + "\" (" + number(first[i]) + ")");
            }
        }
        if (!same.isEmpty()) {
            String listed = ListedNames.of(same, MOST_NAMED);
            remarks.add("the same in every row to train on: " + what + (same.size() == 1 ? " " : "s ") + listed);
        }
    }

    private static String number(float value) {
        return value == (int) value ? String.valueOf((int) value) : String.valueOf(value);
    }
}
