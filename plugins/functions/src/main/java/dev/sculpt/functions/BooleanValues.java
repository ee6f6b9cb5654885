package dev.sculpt.functions;

import dev.sculpt.api.task.Samples;

/** Whether values are truth values: 0 or 1, nothing between. */
public final class BooleanValues {

    private BooleanValues() { }

    /** Returns whether all values are 0 or 1. */
    public static boolean are(float[] values) {
        for (float value : values) {
            if (value != 0 && value != 1) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether all inputs of samples are. Cost: O(rows times inputs). */
    public static boolean areInputs(Samples samples) {
        float[] inputs = new float[samples.inputs()];
        for (int row = 0; row < samples.size(); row++) {
            samples.readInputs(row, inputs, 0);
            if (!are(inputs)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether all inputs and all targets of samples are. Cost: O(rows times inputs and outputs). */
    public static boolean areAll(Samples samples) {
        float[] targets = new float[samples.outputs()];
        for (int row = 0; row < samples.size(); row++) {
            samples.readTargets(row, targets, 0);
            if (!are(targets)) {
                return false;
            }
        }
        return areInputs(samples);
    }
}
