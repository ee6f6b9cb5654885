package dev.sculpt.pruning;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.pruning.TaskFunctions.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gives each function of the outputs a circuit of its own, one after the other.
 *
 * <ol>
 *   <li>Outputs of equal targets, up to negation, and those of classes carry one function ({@link TaskFunctions}); functions
 *       of fewer inputs come first.
 *   <li>A function's circuit starts from all hidden units that the circuits before have left ({@link CircuitStarts}); it may
 *       read the units of circuits before, unless {@code share} is off. It is trained and pruned in units, then in edges
 *       ({@link CircuitPruning}).
 *   <li>Copies of an output get its weights, negations their opposite ({@link CopiedOutputs}). The whole is trained once
 *       more, which is kept where it reaches the target.
 * </ol>
 *
 * <p>That is one round, asked for the share of the start's edges that are gone. It is refused, and the network stays as it
 * was, which is remarked, where a circuit or the whole misses the target, as when too few units are left. Edges are those
 * of the start at most.
 *
 * <p>Cost: about that of unit and edge pruning of one network for each function. Circuit f has the seed {@code child(f)}.
 */
final class SequencePruning implements Pruning {

    private final SequenceSettings settings;

    SequencePruning(SequenceSettings settings) {
        this.settings = settings;
    }

    @Override
    public Pruned prune(PruningStart start, RunContext context) {
        double target = new AccuracyTarget(settings.accuracy(), settings.maxDrop()).of(start);
        TaskFunctions functions = TaskFunctions.of(start.task().training());
        CircuitStarts starts = new CircuitStarts(settings, start, target);
        Network built = starts.none();
        List<Integer> outputs = new ArrayList<>();
        for (int number = 0; number < functions.functions().size(); number++) {
            Function function = functions.functions().get(number);
            outputs.addAll(function.outputs());
            Optional<Network> more = starts.add(built, function, outputs, context.child(number));
            if (more.isEmpty()) {
                return whole(start, target, start.network(), "no circuit of " + names(start, function) + " reaches accuracy "
                        + target + "; circuits before it: " + number);
            }
            built = more.get();
            context.report("circuit " + (number + 1) + " of " + functions.functions().size() + ": " + built.livingEdges()
                    + " edges so far");
        }
        Optional<Network> joined = new CopiedOutputs(functions.copies()).in(built, start.network());
        return joined.isPresent()
                ? trained(start, target, joined.get(), context)
                : whole(start, target, start.network(), "a copy of an output lacks edges that its circuit needs");
    }

    private static String names(PruningStart start, Function function) {
        return function.outputs().stream().map(start.task().outputNames()::get).collect(Collectors.joining(" "));
    }

    private static Pruned trained(PruningStart start, double target, Network joined, RunContext context) {
        Network trained = start.model().train(joined, start.task(), context.child("joint"));
        SteppedPruning rounds = new SteppedPruning(start.task(), start.model(), target);
        for (Network network : List.of(trained, joined)) {
            Pruned.Round round = round(start, network, true);
            if (rounds.reachesTarget(round.accuracy())) {
                return new Pruned(network, target, List.of(round));
            }
        }
        return whole(start, target, trained, "the circuits together miss accuracy " + target);
    }

    private static Pruned whole(PruningStart start, double target, Network refused, String why) {
        return new Pruned(start.network(), target, List.of(round(start, refused, false)),
                Optional.of("sequence left the network whole: " + why));
    }

    private static Pruned.Round round(PruningStart start, Network network, boolean isAccepted) {
        double accuracy = start.model().evaluate(network, start.task().test()).accuracy();
        return new Pruned.Round(100 - network.densityPercent(), accuracy, isAccepted, network.livingEdges());
    }
}
