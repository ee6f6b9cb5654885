package dev.sculpt.runner.cli;

import dev.sculpt.runner.engine.TimeTrial;
import dev.sculpt.runner.plan.Pipeline;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.run.Extent;
import dev.sculpt.runner.view.DurationText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what a run would do, and about how long it would take. */
final class DryRun {

    private static final int MOST_NAMES = 6;

    private final Plan plan;
    private final Optional<Shard> shard;
    private final int networks;
    private final int threads;

    /**
     * Creates a dry run.
     *
     * @param shard that would be run; all networks where there is none
     */
    DryRun(Plan plan, Optional<Shard> shard, int threads) {
        this.plan = plan;
        this.shard = shard;
        this.networks = Extent.of(plan.networks(), shard).size();
        this.threads = threads;
    }

    void print(PrintWriter out) {
        shard.ifPresent(one -> out.println("shard       " + one + ", " + networks + " of these networks"));
        out.println("task        "
                + names(pipeline -> pipeline.task().isPresent() ? pipeline.taskName() : "of each network"));
        out.println("model       " + names(pipeline -> pipeline.model().title()));
        out.println("pruning     " + names(pipeline -> pipeline.prunings().isEmpty() ? "none"
                : pipeline.prunings().stream().map(DryRun::name).collect(Collectors.joining(", "))));
        out.println("keep        " + names(pipeline -> pipeline.criteria().stream()
                .map(Stage::title).collect(Collectors.joining("+"))));
        out.println("clustering  " + names(pipeline -> name(pipeline.clusterings())));
        out.println("hierarchy   " + names(pipeline -> name(pipeline.hierarchies())));
        plan.cheating().forEach(out::println);
        plan.networkless().forEach(out::println);
        out.flush(); // the rest takes some seconds
        out.println(networks == 0 ? "nothing to run" : estimate());
    }

    // What the variants have there, each name once.
    private String names(Function<Pipeline, String> part) {
        List<String> names = plan.variants().stream().map(Variant::pipeline).map(part).distinct().toList();
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
        return names.size() > MOST_NAMES ? shown + "; and " + (names.size() - MOST_NAMES) + " more" : shown;
    }

    private static <S> String name(List<Stage<S>> alternatives) {
        String name = alternatives.get(0).title();
        return alternatives.size() == 1 ? name : name + " in " + alternatives.size() + " settings";
    }

    private String estimate() {
        TimeTrial trial = TimeTrial.of(plan);
        int parallel = Math.min(threads, Runtime.getRuntime().availableProcessors());
        String time = DurationText.of(Math.max(1, trial.secondsPerNetwork() * networks / parallel));
        String on = " on " + parallel + (parallel == 1 ? " thread" : " threads");
        String failed = trial.failure().map(message -> "; a network tried failed: " + message).orElse("");
        if (trial.finished() > 0) {
            return "about " + time + on + " (from " + trial.finished()
                    + (trial.finished() == 1 ? " network" : " networks") + " tried)" + failed;
        } else if (trial.failure().isPresent()) {
            return "time not known" + failed;
        }
        return "more than " + time + on + " (the network tried was given up unfinished)";
    }
}
