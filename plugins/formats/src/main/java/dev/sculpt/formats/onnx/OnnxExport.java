package dev.sculpt.formats.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import dev.sculpt.api.export.ExportException;
import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.export.NetworkExport;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.formats.remark.Remarks;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tribuo.util.onnx.ONNXContext;
import org.tribuo.util.onnx.ONNXInitializer;
import org.tribuo.util.onnx.ONNXOperators;
import org.tribuo.util.onnx.ONNXPlaceholder;
import org.tribuo.util.onnx.ONNXRef;

/**
 * Writes a network as an ONNX model from {@code input} {@code [N, inputs]} to {@code output} {@code [N, outputs]}, both
 * single precision: one {@code Gemm} with {@code Wi} and {@code bi} per layer of edges, and behind it the function of its
 * units. A dead edge weighs 0.
 */
public final class OnnxExport implements NetworkExport {

    private static final int IR_VERSION = 7; // goes with version 13 of the operators

    @Override
    public String ending() {
        return "onnx";
    }

    /**
     * {@inheritDoc}
     *
     * @throws ExportException if it is not known what the units compute, or ONNX has no operator for it
     */
    @Override
    public void write(ExportedNetwork exported, OutputStream out) throws IOException {
        UnitFunctions functions = exported.network().functions().orElseThrow(() -> new ExportException(
                "it is not known what the units of this network compute; neither its model nor the file it came from told"));
        ModelProto.Builder model = ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("sculpt")
                .addOpsetImport(ONNXOperators.getOpsetProto())
                .setGraph(graph(exported.network(), functions).buildGraph());
        Remarks.of(exported).forEach((key, value) ->
                model.addMetadataProps(StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
        model.build().writeTo(out);
    }

    private static ONNXContext graph(Network network, UnitFunctions functions) {
        ONNXContext graph = new ONNXContext();
        graph.setName("network");
        ONNXRef<?> units = graph.floatInput("input", network.width(0));
        ONNXPlaceholder output = graph.floatOutput("output", network.width(network.depth()));
        for (int index = 0; index < network.depth(); index++) {
            boolean last = index == network.depth() - 1;
            ONNXRef<?> sums = sums(graph, network.layer(index), index, units);
            units = function(graph, last ? functions.outputs() : functions.hidden(), sums);
        }
        units.assignTo(output);
        return graph;
    }

    private static ONNXRef<?> sums(ONNXContext graph, Layer layer, int index, ONNXRef<?> below) {
        ONNXInitializer weights = graph.floatTensor(
                "W" + index, List.of(layer.outputs(), layer.inputs()), into -> into.put(layer.weights()));
        ONNXInitializer biases = graph.floatTensor("b" + index, List.of(layer.outputs()), into -> into.put(layer.biases()));
        return graph.operation(ONNXOperators.GEMM, List.of(below, weights, biases), "sums" + index, Map.of("transB", 1));
    }

    private static ONNXRef<?> function(ONNXContext graph, UnitFunction function, ONNXRef<?> sums) {
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
}
