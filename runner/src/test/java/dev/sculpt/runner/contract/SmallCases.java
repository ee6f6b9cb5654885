package dev.sculpt.runner.contract;

import dev.sculpt.api.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Settings of a small case for every plugin that needs some or would take long, and the files that they name. */
final class SmallCases {

    private final Path folder = Path.of("target", "small-cases").toAbsolutePath();

    private final Map<String, String> settings = Map.ofEntries(
            Map.entry("task function-graph", "inputs: 3, gates: { g: x0 and x1 }, outputs: { y0: g, y1: g or x2 }"),
            Map.entry("task truth-table", "outputs: { y0: '0110', y1: '0001' }"),
            Map.entry("task pla", "path: " + folder.resolve("small.pla")),
            Map.entry("task csv", "path: " + folder.resolve("small.csv") + ", targets: [y], testShare: 0.5"),
            Map.entry("task images", "path: " + folder + ", classes: [0, 1]"),
            Map.entry("task image-row", "path: " + folder + ", classes: [0, 1], train: 8, test: 8"),
            Map.entry("task two-digits", "path: " + folder + ", classes: [0, 1], pairs: 4, train: 2"),
            Map.entry("task digit-xor", "path: " + folder + ", classes: [0, 1], pairs: 4, train: 2"),
            Map.entry("model mlp", "hidden: [4, 3], epochs: 3"),
            Map.entry("model nd4j-mlp", "hidden: [4, 3], epochs: 3"),
            Map.entry("model sized-mlp", "hidden: [4, 3], effort: 0.05"),
            Map.entry("network-start from-file", "path: " + folder.resolve("small.safetensors")),
            Map.entry("model network-file", "path: " + folder.resolve("small.jsonl")),
            Map.entry("clustering k-means", "clusters: 2"),
            Map.entry("cluster-count fixed", "clusters: 3"),
            Map.entry("pruning units", "step: 20, accuracy: 0.8"),
            Map.entry("pruning edges", "step: 20, accuracy: 0.8"),
            Map.entry("pruning sequence", "edgeStep: 20, accuracy: 0.8"));

    /** Creates the cases and writes their files. */
    SmallCases() {
        try {
            Files.createDirectories(folder);
            write("small.pla", ".i 2\n.o 1\n11 1\n.e\n");
            write("small.csv", "a,b,y\n0,0,0\n0.5,1,1\n1,0,1\n1,1,0\n");
            write("small.jsonl", """
                    {"task": "small", "seed": 7, "layers": [2, 1, 1], "edges": [[[0, 0], [1, 0]], [[0, 0]]]}
                    {"task": "small", "seed": 8, "layers": [2, 1, 1], "edges": [[[1, 0]], [[0, 0]]]}
                    """);
            for (String part : new String[] {"train", "t10k"}) {
                // A black and a white image of 2 x 2 pixels.
                Files.write(folder.resolve(part + "-images-idx3-ubyte"),
                        new byte[] {0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 0, -1, -1, -1, -1});
                Files.write(folder.resolve(part + "-labels-idx1-ubyte"), new byte[] {0, 0, 8, 1, 0, 0, 0, 2, 0, 1});
            }
            Files.write(folder.resolve("small.safetensors"), safetensors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** Two inputs, three hidden units and two outputs. */
    private static byte[] safetensors() {
        byte[] header = """
                {"0.weight": {"dtype": "F32", "shape": [3, 2], "data_offsets": [0, 24]},
                 "0.bias": {"dtype": "F32", "shape": [3], "data_offsets": [24, 36]},
                 "1.weight": {"dtype": "F32", "shape": [2, 3], "data_offsets": [36, 60]},
                 "1.bias": {"dtype": "F32", "shape": [2], "data_offsets": [60, 68]}}""".getBytes(StandardCharsets.UTF_8);
        ByteBuffer file = ByteBuffer.allocate(8 + header.length + 68).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(header.length).put(header);
        for (int i = 0; i < 17; i++) {
            file.putFloat((i % 5 - 2) / 2f);
        }
        return file.array();
    }

    /** Returns a plugin with its settings, as a pipeline has it. */
    String settings(Kind<?> kind, String name) {
        String more = settings.get(kind.name() + " " + name);
        return more == null ? name : "{ plugin: " + name + ", " + more + " }";
    }
}
