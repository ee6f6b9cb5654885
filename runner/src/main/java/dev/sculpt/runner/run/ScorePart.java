package dev.sculpt.runner.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sculpt.networklines.InvalidLineException;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Tries;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields that say how good a network is. A measure that is not known is null. */
record ScorePart(
        Map<String, Object> measures,
        int tries,
        OptionalInt triesExact,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Boolean> exactByCriterion) {

    static ScorePart of(Sculpted sculpted) {
        Map<String, Object> measures = new LinkedHashMap<>();
        sculpted.measures().forEach((name, value) -> measures.put(name, value.orElse(null)));
        Tries tries = sculpted.tries();
        return new ScorePart(measures, tries.count(), tries.exact(), tries.exactByCriterion());
    }

    Map<String, Optional<Object>> values() throws InvalidLineException {
        NetworkCodec.require("measures", measures);
        Map<String, Optional<Object>> values = new LinkedHashMap<>();
        for (Map.Entry<String, Object> measure : measures.entrySet()) {
            Object value = measure.getValue();
            if (value != null && !(value instanceof Boolean) && !(value instanceof Number)) {
                throw new InvalidLineException(
                        "the measure \"" + measure.getKey() + "\" is no number, and neither true nor false");
            }
            if (value instanceof Number && measure.getKey().equals(Sculpted.EXACT)) {
                throw new InvalidLineException("measures." + Sculpted.EXACT + ": must be true or false: " + value);
            }
            values.put(measure.getKey(), Optional.ofNullable(value));
        }
        return values;
    }

    Tries tried() throws InvalidLineException {
        if (exactByCriterion != null) {
            for (Map.Entry<String, Boolean> one : exactByCriterion.entrySet()) {
                if (one.getValue() == null) {
                    throw new InvalidLineException("exact_by_criterion." + one.getKey() + ": must be true or false: null");
                }
            }
        }
        return new Tries(tries, triesExact, exactByCriterion == null ? Map.of() : exactByCriterion);
    }
}
