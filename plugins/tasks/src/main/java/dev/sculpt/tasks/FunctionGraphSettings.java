package dev.sculpt.tasks;

import dev.sculpt.api.Setting;
import java.util.Map;
import java.util.Optional;

/**
 * Settings of {@link FunctionGraph}.
 *
 * @param inputs how many
 * @param gates intermediate functions by name
 * @param outputs functions by name
 * @param copies how often the outputs are repeated
 * @param noise on the inputs while training
 * @param hiddenSeparability overrides what the graph says
 * @param hierarchy overrides what the graph says
 */
public record FunctionGraphSettings(
        @Setting(value = "number of inputs; they are named x0, x1, ...", min = 1, max = 20) int inputs,
        @Setting(value = "intermediate functions: names to Boolean expressions over inputs, gates and outputs",
                defaultValue = "{}")
        Map<String, String> gates,
        @Setting("outputs in order: names to Boolean expressions, such as x0 xor not y1 or x0..x3 in (0011 1010)")
        Map<String, String> outputs,
        @Setting(value = "how often the list of outputs is repeated, one list after the other", defaultValue = "1",
                min = 1, max = 10_000)
        int copies,
        @Setting(value = "standard deviation of the Gaussian noise on every input while training",
                defaultValue = "0.1", min = 0)
        double noise,
        @Setting("whether hidden units of different outputs are meant to be apart; by default, where there are two "
                + "functions and every gate leads to one of them only")
        Optional<Boolean> hiddenSeparability,
        @Setting("the true hierarchy, instead of the one derived from the graph")
        Optional<TruthSettings> hierarchy) { }
