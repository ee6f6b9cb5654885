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
        try {
            return new Outcome(Status.of(status), Optional.ofNullable(message), denseAccuracy, accuracy);
        } catch (IllegalArgumentException e) {
            throw new InvalidLineException("\"status\": " + e.getMessage());
        }
    }
}
