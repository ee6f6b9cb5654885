package dev.sculpt.formats.array;

import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.task.InputScaling;
import dev.sculpt.formats.remark.Remarks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A network as arrays of a file, as {@link ExportedArrays} writes them and in other ways. */
final class NetworkArrays {

    /** Arrays that say how inputs are scaled, and are part of no layer. */
    static final Set<String> SCALING = Set.of(Remarks.INPUT_SHIFT, Remarks.INPUT_DIVISOR);

    private final ArrayFile file;
    private final List<String> named;
    private final Layout layout;

    /**
     * Creates the reader of a file.
     *
     * @param named the matrices of weights to read, from the inputs up; where empty, all
     */
    NetworkArrays(ArrayFile file, List<String> named, Layout layout) {
        this.file = file;
        this.named = named;
        this.layout = layout;
    }

    /** Returns how inputs are scaled, as arrays of double precision, one number per input. */
    static List<NamedArray> of(InputScaling scaling) {
        return List.of(NamedArray.of(Remarks.INPUT_SHIFT, scaling.shift()),
                NamedArray.of(Remarks.INPUT_DIVISOR, scaling.divisor()));
    }

    /**
     * Reads the network. An edge lives where its mask is not 0; without a mask, where its weight is not 0. Without
     * biases they are 0. What PyTorch keeps while it prunes is multiplied by its mask.
     *
     * @param inputs that it must have
     * @param outputs that it must have
     * @throws InvalidArrayException if an array is missing, does not fit its neighbours or holds what is no number
     */
    Network network(int inputs, int outputs) throws IOException, InvalidArrayException {
        List<LayerNames> names = new ChosenLayers(file, named, layout).of(inputs, outputs);
        List<Layer> layers = new ArrayList<>();
        int below = inputs;
        String reads = "the task has " + inputs + " inputs";
        for (LayerNames layer : names) {
            FloatArray weights = matrix(layer.weights());
            if (layout.inputs(weights.shape()) != below) {
                throw new InvalidArrayException(weights.name(), "of shape " + weights.shape() + " has "
                        + layout.inputs(weights.shape()) + " inputs, " + reads + hint(weights, below));
            }
            layers.add(layer(layer, weights));
            below = layout.outputs(weights.shape());
            reads = "\"" + weights.name() + "\" has " + below + " outputs";
        }
        if (below != outputs) {
            throw new InvalidArrayException("array " + reads + ", the task has " + outputs);
        }
        return new Network(layers);
    }

    private String hint(FloatArray weights, int below) {
        if (layout.outputs(weights.shape()) != below) {
            return "";
        }
        return "; it would fit with layout: " + (layout == Layout.OUT_IN ? "in-out" : "out-in");
    }

    private FloatArray matrix(String name) throws IOException, InvalidArrayException {
        layout.demandMatrix(name, file.shape(name));
        return finite(file.read(name));
    }

    private Layer layer(LayerNames names, FloatArray matrix) throws IOException, InvalidArrayException {
        float[] weights = outputsFirst(matrix);
        float[] lives = weights;
        if (names.mask().isPresent()) {
            FloatArray mask = matrix(names.mask().get());
            requireShape(mask, matrix.shape());
            lives = outputsFirst(mask);
            if (names.pruned()) {
                weights = product(names.weights(), weights, lives);
            }
        }
        boolean[] alive = new boolean[weights.length];
        for (int edge = 0; edge < alive.length; edge++) {
            alive[edge] = lives[edge] != 0;
        }
        float[] biases = new float[layout.outputs(matrix.shape())];
        if (names.biases().isPresent()) {
            FloatArray given = finite(file.read(names.biases().get()));
            requireShape(given, new Shape(List.of((long) biases.length)));
            biases = given.values();
            if (names.biasMask().isPresent()) {
                FloatArray mask = finite(file.read(names.biasMask().get()));
                requireShape(mask, given.shape());
                biases = product(given.name(), biases, mask.values());
            }
        }
        return new Layer(layout.inputs(matrix.shape()), layout.outputs(matrix.shape()), weights, alive, biases);
    }

    private static float[] product(String name, float[] values, float[] mask) throws InvalidArrayException {
        float[] product = new float[values.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = values[i] * mask[i];
            if (!Float.isFinite(product[i])) {
                throw new InvalidArrayException(name, "times its mask is " + product[i] + " as its value " + i
                        + ", must be numbers of single precision");
            }
        }
        return product;
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
        int inputs = layout.inputs(matrix.shape());
        int outputs = layout.outputs(matrix.shape());
        float[] turned = new float[inputs * outputs];
        for (int from = 0; from < inputs; from++) {
            for (int to = 0; to < outputs; to++) {
                turned[to * inputs + from] = matrix.values()[from * outputs + to];
            }
        }
        return turned;
    }
}
