package dev.sculpt.runner.export;

import dev.sculpt.networklines.JsonLine;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.run.NetworkCodec;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/** The formats that a network can be written in. The same network gives the same bytes. */
public enum ExportFormat {
    /** Arrays of NumPy: {@code W0, b0, M0, W1, ...}. */
    NPZ(network -> NpzExport.bytes(NetworkArrays.of(network.sculpture().network()))),
    /** The same arrays for PyTorch, JAX and others. */
    SAFETENSORS(network -> SafetensorsExport.bytes(NetworkArrays.of(network.sculpture().network()), Remarks.of(network))),
    /** A model that computes what the network does. */
    ONNX(OnnxExport::bytes),
    /** The units and living edges for Graphviz. */
    DOT(network -> text(new NetworkGraphExport(network).dot())),
    /** The units and living edges for graph tools. */
    GRAPHML(network -> text(new NetworkGraphExport(network).graphMl())),
    /** All that the run knows of the network, to be read by people. */
    JSON(network -> text(JsonLine.pretty(NetworkCodec.write(network))));

    private final Function<Sculpted, byte[]> bytes;

    ExportFormat(Function<Sculpted, byte[]> bytes) {
        this.bytes = bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the ending of file names, without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a network as the content of a file.
     *
     * @throws dev.sculpt.runner.problem.InvalidInputException if the format needs what is not known of the network
     */
    public byte[] bytes(Sculpted network) {
        return bytes.apply(network);
    }
}
