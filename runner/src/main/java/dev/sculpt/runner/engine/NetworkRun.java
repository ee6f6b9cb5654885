package dev.sculpt.runner.engine;

import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.task.InputScaling;
import dev.sculpt.api.task.Task;
import dev.sculpt.runner.plan.Pipeline;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.plugin.Caller;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.TaskSight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.RecursiveTask;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs one network of a variant from dense training to the measures of the try that is kept. */
final class NetworkRun extends RecursiveTask<NetworkResult> {

    private static final long serialVersionUID = 1L;
    /** An accuracy may miss what is asked for by this much. */
    static final double TOLERANCE = 1e-9;

    private final int index;
    private final transient Variant variant;
    private final transient TaskSight sight;
    private final long seed;
    private final transient StageStore store;
    private final transient BooleanSupplier cancelled;
    private final transient PluginBorder border;

    /**
     * Creates the run of a network.
     *
     * @param sight what plugins are shown of the variant's task
     * @param border for calls on behalf of no network in particular
     */
    NetworkRun(int index, Variant variant, TaskSight sight, long seed, StageStore store, BooleanSupplier cancelled,
            PluginBorder border) {
        this.index = index;
        this.variant = variant;
        this.sight = sight;
        this.seed = seed;
        this.store = store;
        this.cancelled = cancelled;
        this.border = border.of(Caller.network(index), variant.pipeline().timeouts());
    }

    @Override
    protected NetworkResult compute() {
        long start = System.nanoTime();
        try {
            return Failures.asResults(() -> sculpt(start), () -> id(List.of()), start, cancelled);
        } finally {
            border.ended();
        }
    }

    private NetworkId id(List<Integer> layers) {
        return new NetworkId(index, variant.pipeline().taskName(), layers, seed, variant.label(),
                variant.swept(), variant.identity());
    }

    private NetworkResult sculpt(long start) {
        Pipeline pipeline = variant.pipeline();
        Task task = sight.whole();
        List<Candidate> candidates = candidates(pipeline);
        Selection selection = new Selection(border, candidates, Optional.of(task), task.test());
        Candidate kept = selection.keep(pipeline.criteria());

        Measuring measuring = new Measuring(pipeline, Optional.of(task), border);
        List<Optional<Boolean>> exact = candidates.stream().map(measuring::exact).toList();
        Tries tries = new Tries(candidates.size(), count(exact), compared(pipeline, selection, measuring));
        double denseAccuracy = kept.origin().accuracy().orElseThrow();
        Outcome outcome = new Outcome(status(kept, denseAccuracy), message(kept, denseAccuracy),
                OptionalDouble.of(denseAccuracy), kept.result().accuracy());
        return new NetworkResult.Sculpted(id(kept.result().network().widths()), settings(pipeline, kept), outcome,
                sculpture(kept, UnitNames.of(task), task.scaling()), measuring.all(kept), tries, task.truth(),
                new Diagnosing(task.truth(), UnitNames.of(task)).diagnose(kept, candidates, exact, outcome),
                new Explaining(pipeline, Optional.of(task), border).all(kept), secondsSince(start));
    }

    private List<Candidate> candidates(Pipeline pipeline) {
        Restart.Root root = new Restart.Root(pipeline, sight, seed, store, cancelled, border);
        List<Restart> restarts = IntStream.range(0, pipeline.training().restarts())
                .mapToObj(number -> new Restart(root, number)).toList();
        List<Candidate> candidates = invokeAll(restarts).stream().flatMap(restart -> restart.join().stream()).toList();
        if (candidates.isEmpty()) {
            throw restarts.get(0).failure().orElseThrow();
        }
        return candidates;
    }

    // How many are exact; nothing where that is known of none.
    private static OptionalInt count(List<Optional<Boolean>> exact) {
        List<Boolean> known = exact.stream().flatMap(Optional::stream).toList();
        return known.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) known.stream().filter(yes -> yes).count());
    }

    private static Map<String, Boolean> compared(Pipeline pipeline, Selection selection, Measuring measuring) {
        Map<String, Boolean> exact = new LinkedHashMap<>();
        pipeline.compared().forEach((name, criteria) ->
                measuring.exact(selection.keep(criteria)).ifPresent(value -> exact.put(name, value)));
        return exact;
    }

    static Sculpture sculpture(Candidate kept, UnitNames names, Optional<InputScaling> scaling) {
        return new Sculpture(kept.result().network(), names, scaling, kept.clusters(), kept.result().modules(),
                kept.result().hierarchy(), kept.pruned().stream().map(Pruned::rounds).toList(), kept.origin().training());
    }

    private static Status status(Candidate kept, double denseAccuracy) {
        if (kept.pruned().stream().anyMatch(Pruned::accepted)) {
            return Status.OK;
        } else if (denseAccuracy < asked(kept) - TOLERANCE) {
            return Status.NOT_LEARNED;
        }
        // Without a round there was nothing to prune, such as the units of a network that has no hidden ones.
        return kept.pruned().stream().allMatch(stage -> stage.rounds().isEmpty()) ? Status.OK : Status.NOT_PRUNED;
    }

    private static Optional<String> message(Candidate kept, double denseAccuracy) {
        Stream<String> why = switch (status(kept, denseAccuracy)) {
            case NOT_LEARNED -> Stream.of("the dense network reaches accuracy " + AccuracyText.reached(denseAccuracy)
                    + ", asked for was " + AccuracyText.asked(asked(kept)));
            case NOT_PRUNED -> Stream.of("no pruning round kept the accuracy of " + AccuracyText.asked(asked(kept)));
            default -> Stream.empty();
        };
        Stream<String> remarks = kept.pruned().stream().flatMap(stage -> stage.remark().stream())
                .map(remark -> remark.strip().replaceAll("\\R", " "));
        return Stream.concat(why, remarks).reduce((some, more) -> some + "; " + more);
    }

    private static double asked(Candidate kept) {
        return kept.pruned().stream().mapToDouble(Pruned::target).max().orElse(0);
    }

    static Map<String, Object> settings(Pipeline pipeline, Candidate kept) {
        List<Stage<?>> stages = kept.stages();
        Map<String, Object> settings = new LinkedHashMap<>();
        pipeline.task().ifPresent(task -> settings.put("task", task.written()));
        settings.put("model", pipeline.model().recorded());
        if (pipeline.training().restarted()) {
            settings.put("restart", kept.origin().restart());
        }
        if (pipeline.training().retried()) {
            settings.put("retry", kept.origin().retry());
            settings.put("retry_prunes", kept.origin().retryPrunes());
        }
        int prunings = pipeline.prunings().size();
        settings.put(RecordedStage.PRUNING, stages.subList(0, prunings).stream().map(Stage::recorded).toList());
        settings.put("keep", pipeline.criteria().stream().map(Stage::recorded).toList());
        settings.put("clustering", stages.get(prunings).recorded());
        settings.put("hierarchy", stages.get(prunings + 1).recorded());
        return settings;
    }

    static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }
}
