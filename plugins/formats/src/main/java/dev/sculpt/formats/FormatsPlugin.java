package dev.sculpt.formats;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.SculptPlugin;
import dev.sculpt.formats.array.ArrayExportSettings;
import dev.sculpt.formats.array.FileStart;
import dev.sculpt.formats.array.FileStartSettings;
import dev.sculpt.formats.array.NpzExport;
import dev.sculpt.formats.array.SafetensorsExport;
import dev.sculpt.formats.graph.DotExport;
import dev.sculpt.formats.graph.GraphMlExport;
import dev.sculpt.formats.json.JsonExport;
import dev.sculpt.formats.json.JsonExportSettings;
import dev.sculpt.formats.onnx.OnnxExport;
import java.util.List;

/** Offers the formats of this module. */
public final class FormatsPlugin implements SculptPlugin {

    @Override
    public List<Factory<?, ?>> factories() {
        return List.of(
                new Factory<>(
                        Kind.NETWORK_START,
                        "from-file",
                        "Starts from the weights in a file, which count as trained.",
                        "arrays W0, b0, M0, W1, ... or *.weight and *.bias in .npz, .npy, .safetensors or .onnx",
                        FileStartSettings.class,
                        FileStart::new),
                new Factory<>(
                        Kind.NETWORK_EXPORT,
                        "npz",
                        "Arrays of NumPy: weights W0, biases b0, mask M0, W1, ...; from-file reads them.",
                        "NumPy Enhancement Proposal 1 in a zip archive, as numpy.savez writes it",
                        ArrayExportSettings.class,
                        NpzExport::new),
                new Factory<>(
                        Kind.NETWORK_EXPORT,
                        "safetensors",
                        "The arrays of npz for PyTorch, JAX and others; from-file reads them.",
                        "safetensors, https://github.com/huggingface/safetensors",
                        ArrayExportSettings.class,
                        SafetensorsExport::new),
                Factory.of(
                        Kind.NETWORK_EXPORT,
                        "onnx",
                        "A model that computes what the network does; from-file reads its weights.",
                        "ONNX, version 13 of the operators, https://onnx.ai",
                        OnnxExport::new),
                Factory.of(
                        Kind.NETWORK_EXPORT,
                        "dot",
                        "Units and living edges for Graphviz.",
                        "the DOT language, https://graphviz.org/doc/info/lang.html",
                        DotExport::new),
                Factory.of(
                        Kind.NETWORK_EXPORT,
                        "graphml",
                        "Units and living edges for graph tools.",
                        "GraphML, http://graphml.graphdrawing.org",
                        GraphMlExport::new),
                new Factory<>(
                        Kind.NETWORK_EXPORT,
                        "json",
                        "All that the run recorded of the network.",
                        "the fields of a line of networks.jsonl",
                        JsonExportSettings.class,
                        JsonExport::new));
    }
}
