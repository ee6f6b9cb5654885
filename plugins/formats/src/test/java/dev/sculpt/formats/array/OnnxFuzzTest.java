package dev.sculpt.formats.array;

import dev.sculpt.api.export.ExportedNetwork;
import dev.sculpt.api.network.StandardFunction;
import dev.sculpt.api.network.UnitFunctions;
import dev.sculpt.formats.Written;
import dev.sculpt.formats.onnx.OnnxExport;
import dev.sculpt.testkit.SampleNetworks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OnnxFuzzTest extends ArrayFuzz {

    @Override
    protected String fileName() {
        return "a.onnx";
    }

    @Override
    protected List<Path> files(Path folder) throws IOException {
        return List.of(Files.write(folder.resolve("a.onnx"), Written.bytes(new OnnxExport(), ExportedNetwork.of("task", 0,
                SampleNetworks.of(List.of(3, 2, 1), new int[][] {{0, 0}, {1, 0}, {2, 1}}, new int[][] {{0, 0}, {1, 0}})
                        .withFunctions(new UnitFunctions(StandardFunction.RELU, StandardFunction.SIGMOID))))));
    }

    @Override
    protected List<String> texts() {
        return List.of("\72", "\52", "\10\1", "\20\1", "\20\11", "\102\2W0", "\102\2W1", "\112\4\0\0\200?",
                "\42\4\0\0\200?", "\52\2\1\0", "\u00ff\u00ff\u00ff\u00ff\17",
                "\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\1", "\13", "\14", "\152\0",
                "\72\24\52\22\10\1\10\3\20\1\102\2W0\112\10\0\0\200?\0\0\200?");
    }
}
