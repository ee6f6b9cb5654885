package dev.sculpt.formats.array;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A network as arrays: for each layer of edges {@code i} the weights {@code Wi} of shape {@code [outputs, inputs]}, the
 * biases {@code bi} of shape {@code [outputs]} and the mask {@code Mi}, shaped as the weights. Read from a file, they may
 * stand in other ways, too.
 */
final class NetworkArrays {

    private final ArrayFile file;
    private final Layout layout;

    NetworkArrays(ArrayFile file, Layout layout) {
        this.file = file;
        this.layout = layout;
    }

    /** Returns the arrays of a network, layer by layer. */
    static List<NamedArray> of(Network network) {
        List<NamedArray> arrays = new ArrayList<>();
        for (int index = 0; index < network.depth(); index++) {
            Layer layer = network.layer(index);
            Shape matrix = new Shape(List.of((long) layer.outputs(), (long) layer.inputs()));
            arrays.add(NamedArray.of("W" + index, matrix, layer.weights()));
            arrays.add(NamedArray.of("b" + index, new Shape(List.of((long) layer.outputs())), layer.biases()));
            arrays.add(NamedArray.of("M" + index, matrix, layer.mask()));
        }
        return arrays;
    }

    /**
     * Reads the network. An edge lives where its mask is not 0; without a mask, where its weight is not 0. Without
     * biases they are 0.
     *
     * @param inputs that it must have
     * @param outputs that it must have
     * @throws InvalidArrayException if an array is missing, does not fit its neighbours or holds what is no number
     */
    Network network(int inputs, int outputs) throws IOException, InvalidArrayException {
        List<LayerNames> names = LayerNames.of(file.names());
        List<Layer> layers = new ArrayList<>();
        int below = inputs;
        String reads = "the task has " + inputs + " inputs";
        for (LayerNames layer : names) {
            FloatArray weights = matrix(layer.weights());
            if (inputs(weights) != below) {
                throw new InvalidArrayException(weights.name(), "of shape " + weights.shape() + " has " + inputs(weights)
                        + " inputs, " + reads + hint(weights, below));
            }
            layers.add(layer(layer, weights));
            below = outputs(weights);
            reads = "\"" + weights.name() + "\" has " + below + " outputs";
        }
        if (below != outputs) {
            throw new InvalidArrayException("array " + reads + ", the task has " + outputs);
        }
        return new Network(layers);
    }

    private String hint(FloatArray weights, int below) {
        if (outputs(weights) != below) {
            return "";
        }
        return "; it would fit with layout: " + (layout == Layout.OUT_IN ? "in-out" : "out-in");
    }

    private FloatArray matrix(String name) throws IOException, InvalidArrayException {
        FloatArray array = finite(file.read(name));
        if (array.shape().dimensions() != 2 || array.values().length == 0) {
            throw new InvalidArrayException(name, "has the shape " + array.shape() + ", must be "
                    + (layout == Layout.OUT_IN ? "[outputs, inputs]" : "[inputs, outputs]"));
        }
        return array;
    }

    private int inputs(FloatArray matrix) {
        return matrix.shape().size(layout == Layout.OUT_IN ? 1 : 0);
    }

    private int outputs(FloatArray matrix) {
        return matrix.shape().size(layout == Layout.OUT_IN ? 0 : 1);
    }

    private Layer layer(LayerNames names, FloatArray matrix) throws IOException, InvalidArrayException {
        float[] weights = outputsFirst(matrix);
        float[] lives = weights;
        if (names.mask().isPresent()) {
            FloatArray mask = matrix(names.mask().get());
            requireShape(mask, matrix.shape());
            lives = outputsFirst(mask);
        }
        boolean[] alive = new boolean[weights.length];
        for (int edge = 0; edge < alive.length; edge++) {
            alive[edge] = lives[edge] != 0;
        }
        float[] biases = new float[outputs(matrix)];
        if (names.biases().isPresent()) {
            FloatArray given = finite(file.read(names.biases().get()));
            requireShape(given, new Shape(List.of((long) biases.length)));
            biases = given.values();
        }
        return new Layer(inputs(matrix), outputs(matrix), weights, alive, biases);
    }

    private static void requireShape(FloatArray array, Shape shape) throws InvalidArrayException {
        if (!array.shape().equals(shape)) {
            throw new InvalidArrayException(array.name(), "has the shape " + array.shape() + ", must be " + shape);
        }
    }

    private static FloatArray finite(FloatArray array) throws InvalidArrayException {
        for (int i = 0; i < array.values().length; i++) {
            float value = array.values()[i];
            if (!Float.isFinite(value)) {
                throw new InvalidArrayException(array.name(), "holds " + value + " as its value " + i
                        + " of " + array.values().length + ", must be numbers of single precision");
            }
        }
        return array;
    }

    private float[] outputsFirst(FloatArray matrix) {
        if (layout == Layout.OUT_IN) {
            return matrix.values();
        }
        int inputs = inputs(matrix);
        int outputs = outputs(matrix);
        float[] turned = new float[inputs * outputs];
        for (int from = 0; from < inputs; from++) {
            for (int to = 0; to < outputs; to++) {
                turned[to * inputs + from] = matrix.values()[from * outputs + to];
            }
        }
        return turned;
    }
}
