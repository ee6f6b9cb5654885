package dev.sculpt.runner.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import dev.sculpt.api.network.Layer;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunction;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.problem.InvalidInputException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a network as an ONNX model from {@code input} {@code [N, inputs]} to {@code output} {@code [N, outputs]}, both
 * single precision: one {@code Gemm} with {@code Wi} and {@code bi} per layer of edges, and behind it the function of its
 * units. A dead edge weighs 0.
 */
final class OnnxExport {

    private static final int IR_VERSION = 7; // goes with version 13 of the operators
    private static final int OPERATORS_VERSION = 13;

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("network");

    private OnnxExport() { }

    /**
     * Returns the content of the file.
     *
     * @throws InvalidInputException if it is not known what the units compute, or ONNX has no operator for it
     */
    static byte[] bytes(Sculpted stored) {
        Network network = stored.sculpture().network();
        UnitFunctions functions = network.functions().orElseThrow(() -> new InvalidInputException("--format onnx: it is not"
                + " known what the units of this network compute; neither its model nor the file it came from told"));
        OnnxExport export = new OnnxExport();
        export.addLayers(network.layers(), functions);
        ModelProto.Builder model = ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("sculpt")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPERATORS_VERSION))
                .setGraph(export.graph);
        Remarks.of(stored).forEach((key, value) ->
                model.addMetadataProps(StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
        return model.build().toByteArray();
    }

    private void addLayers(List<Layer> layers, UnitFunctions functions) {
        graph.addInput(value("input", layers.get(0).inputs()));
        graph.addOutput(value("output", layers.get(layers.size() - 1).outputs()));
        String below = "input";
        for (int index = 0; index < layers.size(); index++) {
            boolean last = index == layers.size() - 1;
            String sums = "sums" + index;
            String above = last ? "output" : "units" + index;
            addSums(layers.get(index), index, below, sums);
            addFunction(last ? functions.outputs() : functions.hidden(), sums, above);
            below = above;
        }
    }

    private void addSums(Layer layer, int index, String below, String sums) {
        String weights = "W" + index;
        String biases = "b" + index;
        graph.addInitializer(tensor(weights, layer.weights(), layer.outputs(), layer.inputs()));
        graph.addInitializer(tensor(biases, layer.biases(), layer.outputs()));
        graph.addNode(node("Gemm", sums, below, weights, biases).addAttribute(whole("transB", 1)));
    }

    private void addFunction(UnitFunction function, String sums, String units) {
        if (!(function instanceof StandardFunction standard)) {
            throw new InvalidInputException("--format onnx: the units of this network compute \"" + function.text()
                    + "\", which is none of " + Arrays.stream(StandardFunction.values()).map(StandardFunction::text)
                            .collect(Collectors.joining(", ")));
        }
        switch (standard) {
            case RELU -> graph.addNode(node("Relu", units, sums));
            case SIGMOID -> graph.addNode(node("Sigmoid", units, sums));
            case SOFTMAX -> graph.addNode(node("Softmax", units, sums).addAttribute(whole("axis", 1)));
            case IDENTITY -> graph.addNode(node("Identity", units, sums));
            case STEP -> {
                String zero = units + "_zero";
                String above = units + "_above";
                graph.addInitializer(tensor(zero, new float[1]));
                graph.addNode(node("Greater", above, sums, zero));
                graph.addNode(node("Cast", units, above)
                        .addAttribute(whole("to", TensorProto.DataType.FLOAT.getNumber())));
            }
        }
    }

    private static NodeProto.Builder node(String operator, String output, String... inputs) {
        return NodeProto.newBuilder().setOpType(operator).setName(output).addAllInput(List.of(inputs)).addOutput(output);
    }

    private static AttributeProto whole(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name).setType(AttributeProto.AttributeType.INT).setI(value).build();
    }

    private static TensorProto tensor(String name, float[] values, int... shape) {
        return TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.FLOAT.getNumber())
                .addAllDims(IntStream.of(shape).mapToObj(Long::valueOf).toList())
                .setRawData(ByteString.copyFrom(NetworkArrays.littleEndian(values)))
                .build();
    }

    private static ValueInfoProto value(String name, int units) {
        TensorShapeProto shape = TensorShapeProto.newBuilder()
                .addDim(TensorShapeProto.Dimension.newBuilder().setDimParam("N"))
                .addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(units))
                .build();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(TypeProto.Tensor.newBuilder()
                        .setElemType(TensorProto.DataType.FLOAT.getNumber())
                        .setShape(shape)))
                .build();
    }
}
