package dev.sculpt.runner.engine;

import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.measure.MeasuredValue;
import dev.sculpt.api.task.Task;
import dev.sculpt.runner.plan.Pipeline;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plugin.PluginBorder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the measures of a pipeline. Only a network that was sculpted, and so reached the accuracy asked for, counts as right
 * in anything: a yes of any other is a no, since that its dense network happens to have the true modules is no find.
 *
 * @param pipeline its measures are taken
 * @param task of the networks, where it is known
 * @param border for calls on behalf of the network
 */
record Measuring(Pipeline pipeline, Optional<Task> task, PluginBorder border) {

    /** Returns every measure of a candidate by the name it has in results: booleans and numbers, empty where not known. */
    Map<String, Optional<Object>> all(Candidate candidate) {
        Map<String, Optional<Object>> values = new LinkedHashMap<>();
        pipeline.measures().forEach(measure -> values.put(measure.resultName(), value(measure, candidate)));
        return values;
    }

    /** Returns whether the hierarchy of a candidate is exact, where that is known. */
    Optional<Boolean> exact(Candidate candidate) {
        return pipeline.measures().stream()
                .filter(measure -> measure.resultName().equals(NetworkResult.Sculpted.EXACT))
                .findFirst()
                .flatMap(measure -> value(measure, candidate))
                .map(Boolean.TRUE::equals);
    }

    private Optional<Object> value(Stage<Measure> measure, Candidate candidate) {
        MeasuredNetwork measured = candidate.measured(task);
        MeasuredValue value = border.call(measure.callee(), call -> measure.instance().measure(measured));
        return value instanceof MeasuredValue.YesNo && !candidate.isSculpted()
                ? Optional.of(false) : value.plain();
    }
}
