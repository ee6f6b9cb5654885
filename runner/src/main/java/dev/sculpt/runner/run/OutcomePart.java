package dev.sculpt.runner.run;

import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.Outcome;
import dev.sculpt.runner.engine.Status;
import java.util.Optional;
import java.util.OptionalDouble;

/** The fields that say how far a network got. */
record OutcomePart(String status, String message, OptionalDouble denseAccuracy, OptionalDouble accuracy) {

    static OutcomePart of(Outcome outcome) {
        return new OutcomePart(outcome.status().text(), outcome.message().orElse(null), outcome.denseAccuracy(),
                outcome.accuracy());
    }

    static OutcomePart of(NetworkResult.Failed failed) {
        return new OutcomePart(
                failed.status().text(), failed.reason(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    Outcome outcome() throws InvalidLineException {
        NetworkCodec.require("status", status);
        requireShare("dense_accuracy", denseAccuracy);
        requireShare("accuracy", accuracy);
        try {
            return new Outcome(Status.of(status), Optional.ofNullable(message), denseAccuracy, accuracy);
        } catch (IllegalArgumentException e) {
            throw new InvalidLineException("\"status\": " + e.getMessage());
        }
    }

    private static void requireShare(String field, OptionalDouble accuracy) throws InvalidLineException {
        if (accuracy.isPresent() && !(accuracy.getAsDouble() >= 0 && accuracy.getAsDouble() <= 1)) {
            throw new InvalidLineException(field + ": must be from 0 to 1: " + accuracy.getAsDouble());
        }
    }
}
