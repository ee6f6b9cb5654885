package dev.sculpt.formats.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import dev.sculpt.api.export.ExportException;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tribuo.util.onnx.ONNXContext;
import org.tribuo.util.onnx.ONNXInitializer;
import org.tribuo.util.onnx.ONNXOperators;
import org.tribuo.util.onnx.ONNXPlaceholder;
import org.tribuo.util.onnx.ONNXRef;

/** The operators that do what a network does: a {@code Gemm} for each layer of edges and the function of its units. */
final class OnnxGraph {

    private final ONNXContext graph = new ONNXContext();
    private final Map<String, String> names = new HashMap<>();

    private OnnxGraph() { }

    /**
     * Returns the graph of a network.
     *
     * @throws ExportException if ONNX has no operator for what the units compute
     */
    static GraphProto of(Network network, UnitFunctions functions) {
        OnnxGraph graph = new OnnxGraph();
        graph.add(network, functions);
        return graph.named(graph.graph.buildGraph());
    }

    private void add(Network network, UnitFunctions functions) {
        graph.setName("network");
        ONNXRef<?> units = graph.floatInput("input", network.width(0));
        ONNXPlaceholder output = graph.floatOutput("output", network.width(network.depth()));
        for (int index = 0; index < network.depth(); index++) {
            boolean last = index == network.depth() - 1;
            ONNXRef<?> sums = sums(network.layer(index), index, units);
            units = function(last ? functions.outputs() : functions.hidden(), sums);
        }
        units.assignTo(output);
    }

    private ONNXRef<?> sums(Layer layer, int index, ONNXRef<?> below) {
        ONNXInitializer weights = tensor("W" + index, List.of(layer.outputs(), layer.inputs()), layer.weights());
        ONNXInitializer biases = tensor("b" + index, List.of(layer.outputs()), layer.biases());
        return graph.operation(ONNXOperators.GEMM, List.of(below, weights, biases), "sums" + index, Map.of("transB", 1));
    }

    private ONNXInitializer tensor(String name, List<Integer> shape, float[] values) {
        ONNXInitializer tensor = graph.floatTensor(name, shape, into -> into.put(values));
        names.put(tensor.getReference(), name);
        return tensor;
    }

    private ONNXRef<?> function(UnitFunction function, ONNXRef<?> sums) {
        if (!(function instanceof StandardFunction standard)) {
            throw new ExportException("the units of this network compute \"" + function.text() + "\", which is none of "
                    + Arrays.stream(StandardFunction.values()).map(StandardFunction::text)
                            .collect(Collectors.joining(", ")));
        }
        return switch (standard) {
            case RELU -> sums.apply(Relu.RELU);
            case SIGMOID -> sums.apply(ONNXOperators.SIGMOID);
            case SOFTMAX -> sums.apply(ONNXOperators.SOFTMAX, Map.of("axis", 1));
            case IDENTITY -> sums;
            case STEP -> sums.apply(ONNXOperators.GREATER, graph.constant("zero", 0f)).cast(float.class);
        };
    }

    // Tribuo numbers all names; weights and biases get theirs back, by which other programs find them.
    private GraphProto named(GraphProto built) {
        GraphProto.Builder named = built.toBuilder();
        for (int i = 0; i < built.getInitializerCount(); i++) {
            String numbered = built.getInitializer(i).getName();
            named.getInitializerBuilder(i).setName(names.getOrDefault(numbered, numbered));
        }
        for (NodeProto.Builder node : named.getNodeBuilderList()) {
            for (int i = 0; i < node.getInputCount(); i++) {
                node.setInput(i, names.getOrDefault(node.getInput(i), node.getInput(i)));
            }
        }
        return named.build();
    }
}
