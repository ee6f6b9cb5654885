package dev.sculpt.runner.engine;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.network.EdgeCursor;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.runner.plan.Digest;
import dev.sculpt.runner.plan.GivenPlan;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.plan.LoadedTask;
import dev.sculpt.runner.plan.Pipeline;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.plugin.Caller;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.PluginFailure;
import dev.sculpt.runner.problem.OneLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.RecursiveTask;
import java.util.function.BooleanSupplier;

/** Finds the modules of one network from elsewhere. */
final class GivenRun extends RecursiveTask<NetworkResult> {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final transient Variant variant;
    private final transient GivenPlan plan;
    private final transient GivenNetwork given;
    private final transient TaskSights sights;
    private final transient BooleanSupplier cancelled;
    private final transient PluginBorder border;

    /**
     * Creates the run of a network.
     *
     * @param sights what plugins are shown of tasks
     * @param border for calls on behalf of no network in particular
     */
    GivenRun(int index, Variant variant, GivenPlan plan, GivenNetwork given, TaskSights sights, BooleanSupplier cancelled,
            PluginBorder border) {
        this.index = index;
        this.variant = variant;
        this.plan = plan;
        this.given = given;
        this.sights = sights;
        this.cancelled = cancelled;
        this.border = border.of(Caller.network(index), variant.pipeline().timeouts());
    }

    @Override
    protected NetworkResult compute() {
        long start = System.nanoTime();
        return Failures.asResults(() -> detect(start), () -> id(Identity.UNKNOWN), start, cancelled);
    }

    private NetworkResult detect(long start) {
        Pipeline pipeline = plan.pipeline(given.settings());
        if (pipeline == null) {
            throw PluginFailure.returned(variant.pipeline().model().offer(), "network " + index
                    + " with other settings than when it was read for the plan: " + given.settings());
        }
        Optional<LoadedTask> stated = plan.task(given.task());
        Optional<Task> task = stated.map(LoadedTask::task).or(variant::task)
                .filter(one -> one.inputs() == given.network().width(0)
                        && one.outputs() == given.network().width(given.network().depth()));
        RunContext context = RunContext.of(new Seed(given.seed()), message -> { }, cancelled);
        StageStore nothing = new StageStore(0, result -> 1);
        Detector detector = new Detector(pipeline, task.map(sights::of), Optional.empty(), Origin.ELSEWHERE,
                nothing, context, border);
        List<Candidate> candidates = detector.detect(given.network(), StageKey.first("network " + index, given.seed()),
                OptionalDouble.empty(), List.of(), List.of());
        Candidate kept = candidates.size() == 1
                ? candidates.get(0)
                : new Selection(border, candidates, task, task.map(Task::test).orElseGet(this::noSamples))
                        .keep(pipeline.criteria());
        Outcome outcome =
                new Outcome(Status.OK, Optional.empty(), OptionalDouble.empty(), kept.result().accuracy());
        Identity identity = Identity.ofGiven(task.map(one -> stated.map(LoadedTask::digest)
                .orElseGet(variant.identity()::task)), digest(), pipeline);
        Measuring measuring = new Measuring(pipeline, task, border);
        Optional<TrueHierarchy> truth = task.flatMap(Task::truth);
        return new NetworkResult.Sculpted(id(identity), NetworkRun.settings(pipeline, kept), outcome,
                NetworkRun.sculpture(kept, names(task), given.scaling().or(() -> task.flatMap(Task::scaling))),
                measuring.all(kept),
                new Tries(candidates.size(), OptionalInt.empty(), Map.of()), truth,
                new Diagnosing(truth, names(task)).diagnose(
                        kept, candidates, candidates.stream().map(measuring::exact).toList(), outcome),
                new Explaining(pipeline, task, border).all(kept), NetworkRun.secondsSince(start));
    }

    private NetworkId id(Identity identity) {
        return new NetworkId(index, OneLine.of(given.task()), given.network().widths(), given.seed(), variant.label(),
                variant.swept(), identity);
    }

    private String digest() {
        Digest digest = new Digest();
        for (Layer layer : given.network().layers()) {
            for (EdgeCursor edge = layer.cursor(); edge.next(); ) {
                digest.add((long) edge.from() << Integer.SIZE | edge.to());
                digest.add(Float.floatToIntBits(edge.weight()));
            }
            digest.add(layer.biases());
        }
        return digest.text();
    }

    private UnitNames names(Optional<Task> task) {
        Network network = given.network();
        UnitNames known = task.map(UnitNames::of)
                .orElseGet(() -> UnitNames.numbered(network.width(0), network.width(network.depth())));
        return new UnitNames(given.inputNames().isEmpty() ? known.inputs() : given.inputNames(),
                given.outputNames().isEmpty() ? known.outputs() : given.outputNames());
    }

    // Criteria compare outputs by their targets; with one row of zeros all outputs count as one function.
    private Samples noSamples() {
        return new DenseSamples(new float[1][given.network().width(0)],
                new float[1][given.network().width(given.network().depth())]);
    }
}
