package dev.sculpt.runner.engine;

import dev.sculpt.api.execution.Batch;
import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.model.Model;
import dev.sculpt.api.model.NetworkSource;
import dev.sculpt.runner.plan.GivenPlan;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Stage;
import dev.sculpt.runner.plan.Variant;
import dev.sculpt.runner.plugin.Caller;
import dev.sculpt.runner.plugin.GuardedNetworks;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginBorder;
import dev.sculpt.runner.plugin.PluginFailure;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/** Reads networks from elsewhere once more, and runs each. Where the source fails now, so does the network that is due. */
final class GivenRuns {

    private final Variant variant;
    private final GivenPlan given;
    private final PluginBorder border;
    private final BooleanSupplier cancelled;
    private final TaskSights sights = new TaskSights();

    GivenRuns(Plan plan, GivenPlan given, PluginBorder border, BooleanSupplier cancelled) {
        this.variant = plan.variants().get(0);
        this.given = given;
        this.border = border;
        this.cancelled = cancelled;
    }

    /** Starts the networks that are wanted; those behind one that cannot be read are not run. */
    void run(Batch wanted, Flight flight) {
        Stage<Model> model = variant.pipeline().model();
        PluginBorder reading = border.of(Caller.named("reading networks"), variant.pipeline().timeouts());
        GuardedNetworks networks;
        try {
            networks = new GuardedNetworks(reading, model.callee(), (NetworkSource) model.instance());
        } catch (PluginFailure failure) {
            fail(0, failure, wanted, flight);
            return;
        }
        try {
            read(networks, wanted, flight);
        } finally {
            close(networks);
        }
    }

    private void read(GuardedNetworks networks, Batch wanted, Flight flight) {
        Offer offer = variant.pipeline().model().offer();
        // What lies behind the last one that is wanted is not read: a batch of the first networks takes the first lines.
        int last = wanted.indices().max().orElse(-1);
        int index = 0;
        try {
            while (index <= last && !flight.isStopping() && networks.hasNext()) {
                GivenNetwork network = networks.next();
                if (network == null) {
                    throw PluginFailure.returned(offer, "nothing for network " + index);
                }
                if (wanted.holds(index)) {
                    flight.start(new GivenRun(index, variant, given, network, sights, cancelled, border));
                }
                index++;
            }
            if (index <= last && !flight.isStopping()) {
                throw PluginFailure.returned(offer, "no network " + index + "; there were " + given.networks()
                        + " when the plan was made");
            }
        } catch (PluginFailure failure) {
            fail(index, failure, wanted, flight);
        }
    }

    private void fail(int index, PluginFailure failure, Batch wanted, Flight flight) {
        if (failure.isCancellation() && flight.isStopping()) {
            return; // as it was told to; what is due is run when the run is resumed
        }
        OptionalInt due = wanted.indices().filter(each -> each >= index).findFirst();
        if (due.isPresent()) {
            NetworkId id = new NetworkId(due.getAsInt(), "", List.of(), 0, variant.label(), variant.swept(),
                    Identity.UNKNOWN);
            flight.accept(new NetworkResult.Failed(id, failure.getMessage(), failure.trace(), 0));
        } else {
            border.remark(failure.getMessage());
        }
    }

    // All networks were read that could be, so that none of them fails for this.
    private void close(GuardedNetworks networks) {
        try {
            networks.close();
        } catch (PluginFailure failure) {
            border.remark(failure.getMessage() + " (when its networks were closed)");
        }
    }
}
