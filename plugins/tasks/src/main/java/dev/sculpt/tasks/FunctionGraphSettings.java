package dev.sculpt.tasks;

import dev.sculpt.api.setting.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settings of {@link FunctionGraph}.
 *
 * @param inputs how many
 * @param inputNames in order
 * @param gates intermediate functions by name
 * @param outputs functions by name, in order
 * @param copies how often the outputs are repeated
 * @param noise on the inputs while training
 * @param hiddenSeparability overrides what the graph says
 * @param hierarchy overrides what the graph says
 */
public record FunctionGraphSettings(
        @Setting(value = "number of inputs; the samples are all 2^inputs rows", min = 1, max = 20) int inputs,
        @Setting(value = "names of the inputs in order, the first the most significant bit of a row; x0, x1, ... "
                + "where empty", defaultValue = "[]")
        List<String> inputNames,
        @Setting(value = "intermediate functions: names to Boolean expressions over inputs, gates and outputs",
                defaultValue = "{}")
        Map<String, String> gates,
        @Setting("outputs in order: names to Boolean expressions, such as x0 xor not x1 or x0..x3 in (0011 1010)")
        Map<String, String> outputs,
        @Setting(value = "how often the list of outputs is repeated: y0 y1 twice is y0 y1 y2 y3, a b is "
                + "a b a_2 b_2", defaultValue = "1", min = 1, max = 10_000)
        int copies,
        @Setting(value = "standard deviation of the Gaussian noise on every input while training",
                defaultValue = "0.1", min = 0)
        double noise,
        @Setting("whether hidden units of different outputs are meant to be apart; by default, where there are "
                + "two groups of outputs and every gate leads to one of them only")
        Optional<Boolean> hiddenSeparability,
        @Setting("the true hierarchy, instead of the one derived from the graph")
        Optional<TruthSettings> hierarchy) { }
