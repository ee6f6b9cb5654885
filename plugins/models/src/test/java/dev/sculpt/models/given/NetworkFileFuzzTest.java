package dev.sculpt.models.given;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.testkit.ReaderFuzz;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

class NetworkFileFuzzTest extends ReaderFuzz {

    private static final String LINES = """
            {"task": "xor", "layers": [2, 2, 1], "seed": 5, "edges": [[[0, 1], [1, 0]], [[1, 0]]], \
            "weights": [[0.5, -2], [3]], "biases": [[0.25, 1], [-1]], "input_names": ["a", "b"], "activation": "relu", \
            "output": "sigmoid"}

            {"layers": [1, 1], "edges": [[[0, 0]]], "feature_hops": 2, "merge_threshold": 0.6, "other": {"x": [null, true]}}
            """;

    @Override
    protected String fileName() {
        return "networks.jsonl";
    }

    @Override
    protected List<byte[]> valid() throws IOException {
        byte[] plain = LINES.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        for (int member = 0; member < 2; member++) {
            try (GZIPOutputStream zip = new GZIPOutputStream(compressed)) {
                zip.write(plain);
            }
        }
        return List.of(plain, plain, compressed.toByteArray());
    }

    @Override
    protected List<byte[]> words() {
        return Stream.of("{", "}", "[", "]", ":", ",", "\"", "\\", "\\u0000", "\n", "0", "1", "-1", "1e400", "99999",
                "8192", "4097", "12345678901", "null", "true", "\"layers\"", "\"edges\"", "\"weights\"", "\"biases\"",
                "\"seed\"", "\"task\"", "\"settings\"", "\"output\"", "\"input_names\"", "{\"layers\": [",
                "], \"edges\": [[]]}", "[0, 0]", "[[", "]]", "{\"layers\": [2, 1], \"edges\": [[[1, 0]]]}\n", "\uFEFF",
                "\u0007", "\u2028", "\ud83e\udde0", "\0")
                .map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
    }

    @Override
    protected void read(Path file) {
        try (Stream<GivenNetwork> networks = new NetworkFile(new NetworkFileSettings(file)).networks()) {
            networks.forEach(network -> network.network().livingEdges());
        }
    }

    @Override
    protected Class<? extends Exception> refusal() {
        return SettingException.class;
    }
}
