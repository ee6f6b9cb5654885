package dev.sculpt.functions.lanes;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruned.Round;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.functions.BooleanTable;
import dev.sculpt.functions.CandidateSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a network down to the edges along the shortest description of the samples ({@link LaneGraph}), each gate and function
 * with units of its own ({@link Lanes}), and trains it from new weights. To be put before other pruning stages, which then
 * find out how little of the lanes is needed.
 *
 * <p>The description is found without the network, and the network cannot but follow it: that its hierarchy comes out says
 * nothing of training or pruning, only that a network of this form can be trained. What is won is a network that computes
 * the sub-functions where the hierarchy says so.
 *
 * <p>Nothing is done, without a round, where {@code apply} is off, the training rows are no complete Boolean table or
 * have more than {@value CandidateSets#FULLY_SEARCHED} inputs, the description has no gates, or the lanes do not fit into
 * the network. Round i trains with the seed {@code child(i)}, from weights that the model draws with {@code child(i)} of
 * {@code child("weights")}; the first that reaches the accuracy is the result, else the network as it was. Cost: one search
 * for the description and up to {@code trainings} trainings.
 */
final class LanesPruning implements Pruning {

    /** Accuracies are shares of whole rows; what differs by less differs by rounding. */
    private static final double TOLERANCE = 1e-9;

    private final LanesSettings settings;

    LanesPruning(LanesSettings settings) {
        this.settings = settings;
    }

    @Override
    public Pruned prune(PruningStart start, RunContext context) {
        Network network = start.network();
        if (!settings.apply()) {
            return new Pruned(network, settings.accuracy(), List.of());
        }
        Optional<BooleanTable> table = BooleanTable.of(start.task().training())
                .filter(rows -> rows.inputs() <= CandidateSets.FULLY_SEARCHED);
        Optional<LaneGraph> graph = table.map(LaneGraph::shortest).filter(found -> !found.graph().gates().isEmpty());
        Optional<Lanes> lanes = graph.flatMap(found -> Lanes.of(found, network.widths(), settings.units()));
        if (lanes.isEmpty()) {
            return without(network, table.isEmpty() ? "the training rows are no complete table of up to "
                    + CandidateSets.FULLY_SEARCHED + " Boolean inputs" : graph.isEmpty()
                    ? "the shortest description has no gates" : "they do not fit into the network");
        }
        List<Round> rounds = new ArrayList<>();
        Network cut = lanes.get().cut(network);
        Trainable model = start.model();
        for (int training = 1; training <= settings.trainings(); training++) {
            context.checkCancelled();
            Network drawn = model.initial(start.task(), context.seed().child("weights").child(training));
            Network trained = model.train(lanes.get().started(cut, drawn), start.task(), context.child(training));
            double accuracy = model.evaluate(trained, start.task().test()).accuracy();
            boolean isAccepted = accuracy >= settings.accuracy() - TOLERANCE;
            rounds.add(new Round(100 - trained.densityPercent(), accuracy, isAccepted, trained.livingEdges()));
            if (isAccepted) {
                return new Pruned(trained, settings.accuracy(), rounds);
            }
        }
        return new Pruned(network, settings.accuracy(), rounds);
    }

    private Pruned without(Network network, String why) {
        return new Pruned(network, settings.accuracy(), List.of(), Optional.of("no lanes: " + why));
    }
}
