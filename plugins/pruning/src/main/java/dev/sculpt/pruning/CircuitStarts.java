package dev.sculpt.pruning;

import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.PruningStart;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.pruning.TaskFunctions.Function;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the circuit of a function beside those before it, from fresh weights, from others where it misses the target, at
 * last from those of the network that the stage starts from.
 *
 * <p>Where circuits share units, those before are trained along; where none comes about so, the circuit shares none. Where
 * they share none, each is trained on the outputs of its own function alone, so that none stands in the way of another.
 *
 * @param start of the stage
 * @param target bit accuracy that a circuit must reach, in 0..1
 */
record CircuitStarts(SequenceSettings settings, PruningStart start, double target) {

    /** Opens a circuit with given weights. */
    @FunctionalInterface
    private interface Opening {

        OpenedCircuit of(Network weights);
    }

    /** Returns the network without any circuit. */
    Network none() {
        SparserNetwork empty = new SparserNetwork(start.network());
        empty.cutAll();
        return empty.build();
    }

    /**
     * Adds a circuit.
     *
     * @param built the circuits before
     * @param known the outputs that have a circuit then, those of the function among them
     * @return nothing where no start reaches the target
     */
    Optional<Network> add(Network built, Function function, List<Integer> known, RunContext context) {
        if (!settings.share()) {
            return apart(built, function, context);
        }
        OutputSubset outputs = new OutputSubset(known);
        Network before = outputs.of(built);
        Optional<Network> sharing = pruned(outputs, context, fresh -> {
            OpenedCircuit whole = opened(built, function, fresh, true);
            return new OpenedCircuit(outputs.of(whole.network()), before);
        }).map(pruned -> outputs.joined(pruned, built));
        boolean isFirst = known.size() == function.outputs().size();
        return sharing.isPresent() || isFirst ? sharing : apart(built, function, context.child("apart"));
    }

    private Optional<Network> apart(Network built, Function function, RunContext context) {
        OutputSubset outputs = new OutputSubset(function.outputs());
        Network before = outputs.of(none());
        return pruned(outputs, context, fresh -> {
            OpenedCircuit whole = opened(built, function, fresh, false);
            return new OpenedCircuit(outputs.of(whole.alone()), before);
        }).map(pruned -> withUnitsOf(built, outputs.joined(pruned, built)));
    }

    // From one start after the other, given its weights.
    private Optional<Network> pruned(OutputSubset outputs, RunContext context, Opening opening) {
        CircuitPruning pruning = new CircuitPruning(settings, outputs.of(start.task()), start.model(), target);
        for (int attempt = 0; attempt <= settings.attempts(); attempt++) {
            RunContext part = context.child(attempt);
            Network weights = attempt < settings.attempts() ? fresh(part) : start.network();
            Optional<Network> pruned = pruning.prune(opening.of(weights), part);
            if (pruned.isPresent()) {
                return pruned;
            }
        }
        return Optional.empty();
    }

    private OpenedCircuit opened(Network built, Function function, Network fresh, boolean isSharing) {
        return OpenedCircuit.of(built, start.network(), fresh, Set.copyOf(function.outputs()), inputs(function), isSharing);
    }

    private BitSet inputs(Function function) {
        BitSet inputs = new BitSet();
        inputs.set(0, start.task().inputs());
        return settings.support() ? function.inputs() : inputs;
    }

    // A model that brings widths of its own has no other weights of these.
    private Network fresh(RunContext context) {
        Trainable model = start.model();
        Network fresh = model.initial(start.task(), context.seed().child("initial"));
        return fresh.widths().equals(start.network().widths()) ? fresh : start.network();
    }

    // No hidden unit reads anything in both.
    private static Network withUnitsOf(Network built, Network network) {
        List<Layer> layers = new ArrayList<>(network.layers());
        for (int index = 0; index < network.depth() - 1; index++) {
            Layer layer = network.layer(index);
            float[] weights = layer.weights();
            boolean[] mask = layer.mask();
            float[] biases = layer.biases();
            for (int unit = 0; unit < layer.outputs(); unit++) {
                if (!layer.edgesInto(unit).next()) {
                    OutputSubset.copy(built.layer(index), unit, unit, weights, mask, biases);
                }
            }
            layers.set(index, new Layer(layer.inputs(), layer.outputs(), weights, mask, biases));
        }
        return network.withLayers(layers);
    }
}
