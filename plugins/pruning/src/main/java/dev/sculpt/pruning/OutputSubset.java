package dev.sculpt.pruning;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some outputs of a task, and of the networks that learn it.
 *
 * @param outputs their positions, each once, at least one
 */
record OutputSubset(List<Integer> outputs) {

    OutputSubset {
        outputs = List.copyOf(outputs);
    }

    /** Returns the task of these outputs alone. */
    Task of(Task task) {
        List<String> names = outputs.stream().map(task.outputNames()::get).toList();
        return new Task(task.inputNames(), names, new Rows(task.training(), outputs), new Rows(task.validation(), outputs),
                new Rows(task.test(), outputs), task.noise(), Optional.empty());
    }

    /** Returns a network without all other outputs. */
    Network of(Network network) {
        Layer last = network.layer(network.depth() - 1);
        float[] weights = new float[outputs.size() * last.inputs()];
        boolean[] mask = new boolean[weights.length];
        float[] biases = new float[outputs.size()];
        for (int position = 0; position < biases.length; position++) {
            copy(last, outputs.get(position), position, weights, mask, biases);
        }
        return withLast(network, new Layer(last.inputs(), biases.length, weights, mask, biases));
    }

    /**
     * Returns a network of all outputs again.
     *
     * @param some a network of these outputs
     * @param all where the other outputs are taken from
     */
    Network joined(Network some, Network all) {
        Layer last = all.layer(all.depth() - 1);
        float[] weights = last.weights();
        boolean[] mask = last.mask();
        float[] biases = last.biases();
        for (int position = 0; position < outputs.size(); position++) {
            copy(some.layer(some.depth() - 1), position, outputs.get(position), weights, mask, biases);
        }
        return withLast(some, new Layer(last.inputs(), last.outputs(), weights, mask, biases));
    }

    private static Network withLast(Network network, Layer last) {
        List<Layer> layers = new ArrayList<>(network.layers());
        layers.set(layers.size() - 1, last);
        return network.withLayers(layers);
    }

    /** Copies what a unit of a layer reads, and its bias, into the arrays of another layer as its unit {@code to}. */
    static void copy(Layer from, int unit, int to, float[] weights, boolean[] mask, float[] biases) {
        for (int below = 0; below < from.inputs(); below++) {
            weights[to * from.inputs() + below] = from.weight(unit, below);
            mask[to * from.inputs() + below] = from.alive(unit, below);
        }
        biases[to] = from.bias(unit);
    }

    /** Rows with some of their targets. */
    private record Rows(Samples all, List<Integer> chosen) implements Samples {

        @Override
        public int size() {
            return all.size();
        }

        @Override
        public int inputs() {
            return all.inputs();
        }

        @Override
        public int outputs() {
            return chosen.size();
        }

        @Override
        public void readInputs(int row, float[] into, int offset) {
            all.readInputs(row, into, offset);
        }

        @Override
        public void readTargets(int row, float[] into, int offset) {
            float[] targets = new float[all.outputs()];
            all.readTargets(row, targets, 0);
            for (int position = 0; position < chosen.size(); position++) {
                into[offset + position] = targets[chosen.get(position)];
            }
        }
    }
}
