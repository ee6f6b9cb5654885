package dev.sculpt.runner.plan;

import dev.sculpt.api.pruning.Pruning;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The accuracy on the test rows that pruning stages ask for, by the names that settings of a pruning have for it, a
 * stranger's too ({@link Pruning}): a stage with
 * {@value #ACCURACY} has to keep that share of right bits, unless {@value #MAX_DROP} beside it asks for the dense network's
 * accuracy less so much.
 */
public final class AskedAccuracy {

    /** The setting of an accuracy that is the same for every network. */
    public static final String ACCURACY = "accuracy";

    /** The setting of an accuracy that hangs on the dense network's. */
    public static final String MAX_DROP = "maxDrop";

    private AskedAccuracy() { }

    /** Returns the highest that any try of any stage asks for; nothing where none does, or one by the dense network's. */
    static OptionalDouble highest(List<List<Stage<Pruning>>> prunings) {
        List<Map<String, Object>> settings = prunings.stream().flatMap(List::stream).map(Stage::settings).toList();
        return settings.stream().anyMatch(one -> one.get(MAX_DROP) != null) ? OptionalDouble.empty()
                : settings.stream().map(one -> one.get(ACCURACY)).filter(Number.class::isInstance)
                        .mapToDouble(accuracy -> ((Number) accuracy).doubleValue()).max();
    }
}
