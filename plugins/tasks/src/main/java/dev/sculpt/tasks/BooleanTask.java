package dev.sculpt.tasks;

import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes tasks whose samples are all 2^n rows: trained on with noise, judged without. */
final class BooleanTask {

    /** The most inputs of a Boolean task: 2^20 rows. */
    static final int MOST_INPUTS = 20;

    private BooleanTask() { }

    static Task of(List<String> inputNames, List<String> outputNames, List<BitSet> columns, double noise,
            Optional<TrueHierarchy> truth) {
        return of(inputNames, outputNames, new BooleanSamples(inputNames.size(), columns), noise, truth);
    }

    static Task of(List<String> inputNames, List<String> outputNames, Samples samples, double noise,
            Optional<TrueHierarchy> truth) {
        return new Task(inputNames, outputNames, samples, samples, samples, noise, truth);
    }

    /** Returns names of a prefix and a number from 0. */
    static List<String> numbered(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(number -> prefix + number).toList();
    }

    /**
     * Returns the names of the inputs.
     *
     * @param given as the setting {@code inputNames} has them; x0, x1, ... where empty
     * @throws SettingException if there are not {@code count} names, or two are the same
     */
    static List<String> inputNames(List<String> given, int count) {
        if (given.isEmpty()) {
            return numbered("x", count);
        }
        if (given.size() != count) {
            throw new SettingException("inputNames", given.size() + " names for " + count + " inputs");
        }
        DistinctNames.require(given, "inputNames");
        return List.copyOf(given);
    }
}
