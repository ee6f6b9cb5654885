package dev.sculpt.runner.plan;

import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;

/**
 * A digest of what a task is: equal for equal names, rows, noise and true hierarchy, wherever they come from.
 * Reads every row once: O(rows times inputs and outputs).
 */
final class TaskDigest {

    private TaskDigest() { }

    /** Returns the digest as 16 hexadecimal digits. */
    static String of(Task task) {
        Digest digest = new Digest();
        digest.add(task.inputNames().hashCode());
        digest.add(task.outputNames().hashCode());
        digest.add(task.truth().hashCode());
        digest.add(Double.doubleToLongBits(task.noise()));
        add(task.training(), digest);
        if (task.validation() != task.training()) {
            add(task.validation(), digest);
        }
        if (task.test() != task.training() && task.test() != task.validation()) {
            add(task.test(), digest);
        }
        return digest.text();
    }

    private static void add(Samples samples, Digest digest) {
        digest.add(samples.size());
        float[] inputs = new float[samples.inputs()];
        float[] targets = new float[samples.outputs()];
        for (int row = 0; row < samples.size(); row++) {
            samples.readInputs(row, inputs, 0);
            samples.readTargets(row, targets, 0);
            digest.add(inputs);
            digest.add(targets);
        }
    }
}
