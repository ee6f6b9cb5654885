package dev.sculpt.functions.lanes;

import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@code lanes}.
 *
 * @param apply whether to lay lanes out; a network stays as it is otherwise
 * @param units per signal that a gate or function reads, in each layer of its lane
 * @param trainings from new weights, until one reaches the accuracy
 * @param accuracy bit accuracy on the test rows that a training must reach, in 0..1
 */
public record LanesSettings(
        @Setting(value = "whether to do anything: [false, true] tries networks without lanes beside those with",
                defaultValue = "true")
        boolean apply,
        @Setting(value = "units for each signal that a gate or function reads, in every layer of its lane",
                defaultValue = "4", min = 1, max = 1000)
        int units,
        @Setting(value = "how often to train from new weights, until the accuracy is reached", defaultValue = "3",
                min = 1, max = 100)
        int trainings,
        @Setting(value = "bit accuracy on the test rows that a training must reach", defaultValue = "1.0", min = 0, max = 1)
        double accuracy) { }
