package dev.sculpt.pruning;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.task.Task;
import dev.sculpt.pruning.TaskFunctions.Copy;
import dev.sculpt.pruning.TaskFunctions.Function;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each function of the outputs a circuit of its own, one after the other.
 *
 * <ol>
 *   <li>Outputs of equal targets, up to negation, and those of classes carry one function ({@link TaskFunctions}); functions
 *       of fewer inputs come first.
 *   <li>A function's circuit starts from all hidden units that the circuits before have left, with fresh weights
 *       ({@link OpenedCircuit}); it may read the units of circuits before, unless {@code share} is off. It is trained, with
 *       other weights where it misses the target, at last with those of the network that the stage starts from, and pruned
 *       in units, then in edges ({@link CircuitPruning}).
 *   <li>Copies of an output get its weights, negations their opposite. The whole is trained once more, which is kept where
 *       it reaches the target.
 * </ol>
 *
 * <p>That is one round: asked for the share of the start's edges that are gone. It is refused, and the network stays as it was,
 * where a circuit or the whole misses the target, as when too few units are left. Edges are those of the start at most.
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
        SteppedPruning whole = new SteppedPruning(start.task(), start.model(), target);
        TaskFunctions functions = TaskFunctions.of(start.task().training());
        Optional<Network> joined = circuits(start, functions.functions(), target, context)
                .flatMap(circuits -> withCopies(circuits, functions.copies(), start.network()));
        if (joined.isEmpty()) {
            context.report("the circuits of " + functions.functions().size() + " functions do not fit; the network stays whole");
            return new Pruned(start.network(), target, List.of(round(start, start.network(), false)));
        }
        Network trained = start.model().train(joined.get(), start.task(), context.child("joint"));
        for (Network network : List.of(trained, joined.get())) {
            Pruned.Round round = round(start, network, true);
            if (whole.reachesTarget(round.accuracy())) {
                return new Pruned(network, target, List.of(round));
            }
        }
        context.report("the circuits together miss the accuracy of " + target + "; the network stays whole");
        return new Pruned(start.network(), target, List.of(round(start, trained, false)));
    }

    private static Pruned.Round round(PruningStart start, Network network, boolean isAccepted) {
        double accuracy = start.model().evaluate(network, start.task().test()).accuracy();
        return new Pruned.Round(100 - network.densityPercent(), accuracy, isAccepted, network.livingEdges());
    }

    private Optional<Network> circuits(
            PruningStart start, List<Function> functions, double target, RunContext context) {
        SparserNetwork empty = new SparserNetwork(start.network());
        empty.cutAll();
        Network built = empty.build();
        List<Integer> outputs = new ArrayList<>();
        for (int number = 0; number < functions.size(); number++) {
            Function function = functions.get(number);
            outputs.addAll(function.outputs());
            Optional<Network> more = more(start, built, function, new OutputSubset(outputs), target, context.child(number));
            if (more.isEmpty()) {
                return Optional.empty();
            }
            built = more.get();
            context.report("circuit " + (number + 1) + " of " + functions.size() + ": " + built.livingEdges() + " edges so far");
        }
        return Optional.of(built);
    }

    // The circuits with one more, of the last function of those outputs.
    private Optional<Network> more(PruningStart start, Network built, Function function, OutputSubset outputs,
            double target, RunContext context) {
        Task task = outputs.of(start.task());
        CircuitPruning pruning = new CircuitPruning(settings, task, start.model(), target);
        BitSet inputs = new BitSet();
        inputs.set(0, start.task().inputs());
        Network before = outputs.of(built);
        for (int attempt = 0; attempt <= settings.attempts(); attempt++) {
            RunContext part = context.child(attempt);
            Network fresh = attempt < settings.attempts() ? fresh(start, part) : start.network();
            OpenedCircuit whole = OpenedCircuit.of(built, start.network(), fresh, Set.copyOf(function.outputs()),
                    settings.support() ? function.inputs() : inputs, settings.share());
            Optional<Network> pruned = pruning.prune(new OpenedCircuit(outputs.of(whole.network()), before), part);
            if (pruned.isPresent()) {
                return Optional.of(outputs.joined(pruned.get(), built));
            }
        }
        return Optional.empty();
    }

    // A model that brings widths of its own has no other weights of these.
    private static Network fresh(PruningStart start, RunContext context) {
        Trainable model = start.model();
        Network fresh = model.initial(start.task(), context.seed().child("initial"));
        return fresh.widths().equals(start.network().widths()) ? fresh : start.network();
    }

    /** Returns a network in which copies of outputs have their weights; nothing where an edge of one may not be. */
    private static Optional<Network> withCopies(Network network, List<Copy> copies, Network allowed) {
        int depth = network.depth();
        Layer last = network.layer(depth - 1);
        float[] weights = last.weights();
        boolean[] mask = last.mask();
        float[] biases = last.biases();
        for (Copy copy : copies) {
            int sign = copy.isNegated() ? -1 : 1;
            for (int from = 0; from < last.inputs(); from++) {
                int edge = copy.output() * last.inputs() + from;
                mask[edge] = last.alive(copy.of(), from);
                weights[edge] = sign * last.weight(copy.of(), from);
                if (mask[edge] && !allowed.layer(depth - 1).alive(copy.output(), from)) {
                    return Optional.empty();
                }
            }
            biases[copy.output()] = sign * last.bias(copy.of());
        }
        List<Layer> layers = new ArrayList<>(network.layers());
        layers.set(depth - 1, new Layer(last.inputs(), last.outputs(), weights, mask, biases));
        return Optional.of(network.withLayers(layers));
    }
}
