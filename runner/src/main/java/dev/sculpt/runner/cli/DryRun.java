package dev.sculpt.runner.cli;

import dev.sculpt.runner.engine.TimeTrial;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.run.Extent;
import dev.sculpt.runner.statistics.Counted;
import dev.sculpt.runner.view.DurationText;
import dev.sculpt.runner.view.LineWidth;
import dev.sculpt.runner.view.PlanListing;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Says what a run would do, and about how long it would take.
 *
 * @param file of the pipeline, as it was given
 * @param plan of it
 * @param shard that would be run; all networks where there is none
 * @param threads that it would be computed on
 */
record DryRun(String file, Plan plan, Optional<Shard> shard, int threads) {

    /** Prints it for people: the plan at once, the time when it is known. */
    void print(PrintWriter out, int width) {
        out.print(listing(Optional.empty()).text(width));
        out.flush(); // the rest takes some seconds
        out.println(LineWidth.ofSentences(width).wrapped(estimate().text()));
    }

    /** Returns the plan, with the time where that is known. */
    PlanListing listing(Optional<PlanListing.Estimate> estimate) {
        return new PlanListing(file, plan, Extent.of(plan.networks(), shard), estimate);
    }

    /** Runs some networks, and says what they tell. */
    PlanListing.Estimate estimate() {
        int networks = Extent.of(plan.networks(), shard).size();
        if (networks == 0) {
            return new PlanListing.Estimate("nothing to run", OptionalDouble.of(0));
        }
        TimeTrial trial = TimeTrial.of(plan);
        int parallel = Math.min(threads, Runtime.getRuntime().availableProcessors());
        double seconds = Math.max(1, trial.secondsPerNetwork() * networks / parallel);
        String on = DurationText.of(seconds) + " on " + Counted.of(parallel, "thread");
        String failed = trial.failure().map(message -> "; a network tried failed: " + message).orElse("");
        if (trial.finished() > 0) {
            return new PlanListing.Estimate("about " + on + " (from "
                    + Counted.of(trial.finished(), "network") + " tried)" + failed, OptionalDouble.of(seconds));
        } else if (trial.failure().isPresent()) {
            return new PlanListing.Estimate("time not known" + failed, OptionalDouble.empty());
        }
        return new PlanListing.Estimate("more than " + on + " (the network tried was given up unfinished)",
                OptionalDouble.empty());
    }
}
