package dev.sculpt.functions.reach;

import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.measure.MeasuredValue;
import dev.sculpt.api.search.Try;
import dev.sculpt.api.task.Task;
import dev.sculpt.functions.BooleanValues;

/**
 * How many signals more than one module computes, see {@link DuplicateSignals}. Not known where inputs are not Boolean, or
 * more than {@value #MOST_INPUTS}.
 */
final class Duplicated implements Measure {

    private static final int MOST_INPUTS = 14;

    @Override
    public MeasuredValue measure(MeasuredNetwork measured) {
        return measured.task().filter(Duplicated::isBoolean).map(task -> MeasuredValue.of(DuplicateSignals.cost(new Try(
                measured.network(), measured.living(), measured.accuracy(), measured.modules(), measured.hierarchy()))))
                .orElse(MeasuredValue.UNKNOWN);
    }

    private static boolean isBoolean(Task task) {
        return task.inputs() <= MOST_INPUTS && BooleanValues.areInputs(task.test());
    }
}
