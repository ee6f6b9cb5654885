package dev.sculpt.runner.stranger;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.api.search.Criterion;
import java.util.List;

/** A criterion that goes by the accuracy, where a network has one. */
public final class AccuratePlugin implements SculptPlugin {

    /** No settings. */
    public record NoSettings() { }

    @Override
    public List<Factory<?, ?>> factories() {
        Criterion accurate = (tries, samples) ->
                tries.stream().mapToDouble(one -> 1 - one.accuracy().orElse(0)).toArray();
        return List.of(new Factory<>(Kind.CRITERION, "accurate", "Keeps the most accurate try.", "the tests",
                NoSettings.class, settings -> accurate));
    }
}
