package dev.sculpt.tasks;

import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;

/** Reads tasks as strings of 0 and 1. */
final class Columns {

    private Columns() { }

    /** Returns the column of an output over the training rows. */
    static String of(Task task, String output) {
        return targets(task.training(), task.outputNames().indexOf(output));
    }

    /** Returns the targets of an output, row by row. */
    static String targets(Samples samples, int output) {
        StringBuilder column = new StringBuilder();
        float[] targets = new float[samples.outputs()];
        for (int row = 0; row < samples.size(); row++) {
            samples.readTargets(row, targets, 0);
            column.append((int) targets[output]);
        }
        return column.toString();
    }

    /** Returns the inputs of a row, each 0 or 1. */
    static String inputs(Samples samples, int row) {
        StringBuilder digits = new StringBuilder();
        float[] inputs = new float[samples.inputs()];
        samples.readInputs(row, inputs, 0);
        for (float input : inputs) {
            digits.append((int) input);
        }
        return digits.toString();
    }
}
