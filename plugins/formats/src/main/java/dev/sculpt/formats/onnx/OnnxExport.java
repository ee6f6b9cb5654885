package dev.sculpt.formats.onnx;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import dev.sculpt.api.export.ExportException;
import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.export.NetworkExport;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.formats.remark.Remarks;
import java.io.IOException;
import java.io.OutputStream;
import org.tribuo.util.onnx.ONNXOperators;

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
                .setGraph(OnnxGraph.of(exported.network(), functions));
        Remarks.of(exported).forEach((key, value) ->
                model.addMetadataProps(StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
        model.build().writeTo(out);
    }
}
