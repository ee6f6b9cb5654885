package dev.sculpt.networklines;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sculpt.api.task.InputScaling;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the inputs were made from what the data of the task say. A field that is missing is null, and not written.
 *
 * @param inputScaling the numbers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScalingPart(Scaling inputScaling) {

    /**
     * Of a value x the network sees (x - shift) / divisor.
     *
     * @param shift one per input
     * @param divisor one per input
     */
    public record Scaling(List<Double> shift, List<Double> divisor) { }

    /** Returns what is known. */
    public static ScalingPart of(Optional<InputScaling> known) {
        return new ScalingPart(known.map(scaling -> new Scaling(scaling.shift(), scaling.divisor())).orElse(null));
    }

    /**
     * Returns the scaling that a line says, nothing where it says none.
     *
     * @param inputs of the network
     * @throws InvalidLineException if it is not of that many inputs, or a number is out of its range
     */
    public static Optional<InputScaling> of(String line, int inputs) throws InvalidLineException {
        return line.contains("\"input_scaling\"") // few lines do, and all of a line would be read for it
                ? JsonLine.part(line, ScalingPart.class).scaling(inputs) : Optional.empty();
    }

    private Optional<InputScaling> scaling(int inputs) throws InvalidLineException {
        if (inputScaling == null) {
            return Optional.empty();
        }
        if (!isOfNumbers(inputScaling.shift) || !isOfNumbers(inputScaling.divisor)) {
            throw new InvalidLineException("\"input_scaling\" needs a list \"shift\" and a list \"divisor\" of numbers");
        }
        try {
            InputScaling scaling = new InputScaling(inputScaling.shift, inputScaling.divisor);
            scaling.demand(inputs);
            return Optional.of(scaling);
        } catch (IllegalArgumentException e) {
            throw new InvalidLineException("\"input_scaling\": " + e.getMessage());
        }
    }

    private static boolean isOfNumbers(List<Double> list) {
        return list != null && list.stream().noneMatch(Objects::isNull);
    }
}
