package dev.sculpt.runner.engine;

import dev.sculpt.runner.plan.FixedMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The choices of searched settings that were tried on a network.
 *
 * @param count how many there were
 * @param exact how many of them had the exact hierarchy; empty where the truth is not known
 * @param exactByCriterion for each choice of criteria that is compared, whether the try it would have kept had the exact
 *     hierarchy; empty where the truth is not known
 */
public record Tries(int count, OptionalInt exact, Map<String, Boolean> exactByCriterion) {

    public Tries {
        exactByCriterion = FixedMap.of(exactByCriterion);
    }
}
