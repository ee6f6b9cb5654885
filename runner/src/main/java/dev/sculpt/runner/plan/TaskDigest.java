package dev.sculpt.runner.plan;

import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.List;
import java.util.SortedSet;

/**
 * A digest of what a task is: equal for equal names, rows, noise and true hierarchy, wherever they come from.
 * Reads every row once: O(rows times inputs and outputs).
 */
final class TaskDigest {

    private TaskDigest() { }

    /** Returns the digest as 16 hexadecimal digits. */
    static String of(Task task) {
        Digest digest = new Digest();
        add(task.inputNames(), digest);
        add(task.outputNames(), digest);
        task.truth().ifPresent(truth -> add(truth, digest));
        digest.add(Double.doubleToLongBits(task.noise()));
        long training = rows(task.training());
        long validation = task.validation() == task.training() ? training : rows(task.validation());
        digest.add(training);
        digest.add(validation);
        digest.add(task.test() == task.training() ? training
                : task.test() == task.validation() ? validation : rows(task.test()));
        return digest.text();
    }

    private static void add(List<String> names, Digest digest) {
        digest.add(names.size());
        names.forEach(digest::add);
    }

    private static void add(TrueHierarchy truth, Digest digest) {
        digest.add(truth.modules().size());
        truth.modules().forEach(module -> {
            add(module.inputs(), digest);
            add(module.outputs(), digest);
        });
        digest.add(truth.links().size());
        truth.links().forEach(link -> {
            digest.add(link.from());
            digest.add(link.to());
        });
        digest.add(truth.functionsShareNoHiddenUnit() ? 1 : 0);
        digest.add(truth.inputsMayBeIgnored() ? 1 : 0);
    }

    private static void add(SortedSet<Integer> units, Digest digest) {
        digest.add(units.size());
        units.forEach(digest::add);
    }

    // Equal for equal rows, whether or not they are the same object.
    private static long rows(Samples samples) {
        Digest digest = new Digest();
        digest.add(samples.size());
        float[] inputs = new float[samples.inputs()];
        float[] targets = new float[samples.outputs()];
        for (int row = 0; row < samples.size(); row++) {
            samples.readInputs(row, inputs, 0);
            samples.readTargets(row, targets, 0);
            digest.add(inputs);
            digest.add(targets);
        }
        return digest.value();
    }
}
