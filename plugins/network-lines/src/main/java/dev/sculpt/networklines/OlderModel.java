package dev.sculpt.networklines;

import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What units compute according to the settings of the models there were when runs did not yet write the functions: the
 * multi-layer perceptron under three names. Of no other model do settings tell.
 */
final class OlderModel {

    private static final Set<String> PERCEPTRONS = Set.of("mlp", "nd4j-mlp", "pretrained");
    private static final Map<String, UnitFunction> OUTPUT_OF_LOSS = Map.of(
            "binary-cross-entropy", StandardFunction.SIGMOID,
            "mean-squared-error", StandardFunction.SIGMOID,
            "cross-entropy", StandardFunction.SOFTMAX);

    private OlderModel() { }

    /**
     * Returns the functions, where settings tell.
     *
     * @param settings of every stage, null where there are none
     */
    static Optional<UnitFunctions> functions(Map<String, Object> settings) {
        return settings != null && settings.get("model") instanceof Map<?, ?> model
                        && model.get("plugin") instanceof String plugin && PERCEPTRONS.contains(plugin)
                        && model.get("activation") instanceof String activation
                        && model.get("loss") instanceof String loss && OUTPUT_OF_LOSS.containsKey(loss)
                ? Optional.of(new UnitFunctions(UnitFunction.named(activation), OUTPUT_OF_LOSS.get(loss)))
                : Optional.empty();
    }
}
