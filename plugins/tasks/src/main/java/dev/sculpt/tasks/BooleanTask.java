package dev.sculpt.tasks;

import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Makes tasks whose samples are all 2^n rows: trained on with noise, judged without. */
final class BooleanTask {

    private BooleanTask() { }

    static Task of(List<String> inputNames, List<String> outputNames, List<BitSet> columns, double noise,
            Optional<TrueHierarchy> truth) {
        Samples samples = new BooleanSamples(inputNames.size(), columns);
        return new Task(inputNames, outputNames, samples, samples, samples, noise, truth);
    }

    /** Returns names of a prefix and a number from 0. */
    static List<String> numbered(String prefix, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(prefix + i);
        }
        return names;
    }
}
