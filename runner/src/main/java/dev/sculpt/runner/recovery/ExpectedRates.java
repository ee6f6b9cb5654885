package dev.sculpt.runner.recovery;

import dev.sculpt.api.setting.Setting;
import java.util.Optional;

/**
 * How often the networks of a cell had each measure, as published or measured before. Rates lie in 0..1; one that is not
 * known is left out.
 */
public record ExpectedRates(
        @Setting("the name of the task")
        String task,
        @Setting(value = "how many hidden layers the networks have", min = 0)
        int hiddenLayers,
        @Setting(value = "how many networks the rates are taken over", min = 1)
        int networks,
        @Setting(value = "the rate of right input splits", min = 0, max = 1)
        Optional<Double> inputSeparability,
        @Setting(value = "the rate of right output splits", min = 0, max = 1)
        Optional<Double> outputRecovery,
        @Setting(value = "the rate of separate hidden units", min = 0, max = 1)
        Optional<Double> hiddenSeparability,
        @Setting(value = "the rate of exact hierarchies", min = 0, max = 1)
        Optional<Double> exactHierarchy,
        @Setting(value = "whether a network of that depth has room for the hierarchy", defaultValue = "true")
        boolean room,
        @Setting("what the cell is summed up with")
        Optional<String> group) {

    /** Returns what the rates are stated for. */
    public TaskDepth cell() {
        return new TaskDepth(task, hiddenLayers);
    }
}
