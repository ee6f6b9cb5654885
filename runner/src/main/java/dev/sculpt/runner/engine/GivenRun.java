package dev.sculpt.runner.engine;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.runner.measure.Measures;
import dev.sculpt.runner.plan.GivenPlan;
import dev.sculpt.runner.plan.Pipeline;
import dev.sculpt.runner.plan.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.RecursiveTask;

/** Finds the modules of one network from elsewhere. */
final class GivenRun extends RecursiveTask<NetworkResult> {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final transient Variant variant;
    private final transient GivenPlan plan;
    private final transient GivenNetwork given;

    GivenRun(int index, Variant variant, GivenPlan plan, GivenNetwork given) {
        this.index = index;
        this.variant = variant;
        this.plan = plan;
        this.given = given;
    }

    @Override
    protected NetworkResult compute() {
        long start = System.nanoTime();
        try {
            return detect(start);
        } catch (PluginFailure failure) {
            return new NetworkResult(index, given.task(), given.network().widths(), given.seed(), variant.label(), Map.of(),
                    Status.FAILED, Optional.of(failure.getMessage()), OptionalDouble.empty(), Optional.empty(), 0,
                    OptionalInt.empty(), Map.of(), NetworkRun.secondsSince(start));
        }
    }

    private NetworkResult detect(long start) {
        Pipeline pipeline = plan.pipeline(given.settings());
        Optional<Task> task = plan.task(given.task()).or(variant::task)
                .filter(one -> one.inputs() == given.network().width(0)
                        && one.outputs() == given.network().width(given.network().depth()));
        Detector detector =
                new Detector(pipeline, task, Optional.empty(), RunContext.of(new Seed(given.seed())));
        List<Candidate> candidates = detector.detect(given.network(), OptionalDouble.empty(), List.of(), List.of());
        Candidate kept = candidates.size() == 1
                ? candidates.get(0)
                : Selection.keep(candidates, pipeline.criteria(), task.map(Task::test).orElseGet(this::noSamples));
        Measures measures = Measures.of(given.network(), kept.result().hierarchy(), kept.result().modules(),
                task.flatMap(Task::truth));
        return new NetworkResult(index, given.task(), given.network().widths(), given.seed(), variant.label(),
                NetworkRun.settings(pipeline, kept.stages()), Status.OK, Optional.empty(), OptionalDouble.empty(),
                Optional.of(NetworkRun.sculpture(kept, measures, task)), candidates.size(), OptionalInt.empty(), Map.of(),
                NetworkRun.secondsSince(start));
    }

    // Criteria compare outputs by their targets; with one row of zeros all outputs count as one function.
    private Samples noSamples() {
        return new DenseSamples(new float[1][given.network().width(0)],
                new float[1][given.network().width(given.network().depth())]);
    }
}
