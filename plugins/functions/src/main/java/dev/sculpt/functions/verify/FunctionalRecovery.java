package dev.sculpt.functions.verify;

import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.measure.MeasuredValue;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.functions.RecentNetworks;
import java.util.Optional;

/**
 * The share of modules that compute, in every row, a true sub-function, each a different one: the outputs of a true module,
 * all right, and what its readers tell apart of what it hands on, up to negation, order and code of the wires. Of the found
 * or the true modules, whichever are more, so that 1 says that nothing is missing and nothing too much.
 *
 * @param functions of the networks seen last
 */
record FunctionalRecovery(RecentNetworks<Optional<ModuleFunctions>> functions) implements Measure {

    @Override
    public MeasuredValue measure(MeasuredNetwork measured) {
        Optional<TrueHierarchy> truth = measured.truth();
        return truth.flatMap(known -> functions.of(measured)
                        .flatMap(found -> found.recovered(TrueFunctions.of(known, found.rows()))))
                .map(MeasuredValue::of)
                .orElse(MeasuredValue.UNKNOWN);
    }
}
