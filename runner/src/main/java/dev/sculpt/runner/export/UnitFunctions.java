package dev.sculpt.runner.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the units of a network do with their weighted sums.
 *
 * @param activation of hidden units
 * @param output of the outputs
 */
public record UnitFunctions(Activation activation, Output output) {

    /** Functions of hidden units. */
    public enum Activation {
        /** max(0, z). */
        RELU,
        /** 1 / (1 + exp(-z)). */
        SIGMOID,
        /** 1 where z is above 0, else 0. */
        STEP;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Functions of the outputs. */
    public enum Output {
        /** 1 / (1 + exp(-z)), each by itself. */
        SIGMOID,
        /** exp(z) over the sum of that over all outputs. */
        SOFTMAX;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<String, Output> OF_LOSS = Map.of("binary-cross-entropy", Output.SIGMOID,
            "mean-squared-error", Output.SIGMOID, "cross-entropy", Output.SOFTMAX);

    /**
     * Tells the functions from what is recorded of a network.
     *
     * @param names its {@code activation} is that of hidden units, its {@code loss} goes with one function of the outputs
     * @return empty where it does not have both, or they are not known here
     */
    static Optional<UnitFunctions> of(Map<String, String> names) {
        Optional<Output> output = Optional.ofNullable(OF_LOSS.get(String.valueOf(names.get("loss"))));
        return Arrays.stream(Activation.values())
                .filter(activation -> activation.text().equals(names.get("activation")))
                .findFirst()
                .flatMap(activation -> output.map(known -> new UnitFunctions(activation, known)));
    }
}
