package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a run by their names, but for what says how long something took and where. */
final class RunBytes {

    private RunBytes() { }

    static void assertSame(Path expected, Path actual) throws IOException {
        Map<String, String> there = of(expected);
        Map<String, String> here = of(actual);
        assertEquals(there.keySet(), here.keySet());
        for (Map.Entry<String, String> file : there.entrySet()) {
            assertEquals(file.getValue(), here.get(file.getKey()), file.getKey());
        }
    }

    private static Map<String, String> of(Path run) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(run)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = run.relativize(path).toString();
                String text = Files.readString(path, StandardCharsets.ISO_8859_1);
                files.put(name, switch (name) {
                    case "provenance.json", "journal" -> "";
                    // As results.csv, but aligned; the last column but for the status.
                    case "summary.txt" -> text.replaceAll("\\s+\\d+\\.\\d+(?=( +[a-z-]+)?\\n)", "");
                    case "results.csv" -> text.replaceAll(",\\d+\\.\\d{3},(?=[a-z-]+,\\d+,\\d*,)", ",,");
                    case "comparison.csv" -> text.lines().filter(line -> !line.contains(",seconds,"))
                            .collect(Collectors.joining("\n"));
                    case "comparison.json" -> withoutSeconds(text);
                    default -> text;
                });
            }
        }
        return files;
    }

    private static String withoutSeconds(String json) throws IOException {
        JsonNode comparison = new ObjectMapper().readTree(json);
        for (Iterator<JsonNode> each = comparison.get("measures").elements(); each.hasNext();) {
            if (each.next().get("measure").asText().equals("seconds")) {
                each.remove();
            }
        }
        return comparison.toString();
    }
}
