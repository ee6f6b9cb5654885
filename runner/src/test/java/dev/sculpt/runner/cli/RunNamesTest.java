package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What runs and their files are called, whatever pipelines and tasks are. */
class RunNamesTest {

    private static final String PIPELINE = """
            task: { plugin: truth-table, outputs: { y: "0110" } }
            model: { plugin: mlp, hidden: [2], epochs: 1 }
            """;

    @TempDir
    private Path folder;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** What it is called must be a name of a pipeline again, since its file has that name. */
    @ParameterizedTest
    @CsvSource({"--, pipeline", "\u6728\u6750, pipeline", "x\u00f6y z, x-y-z", ".hidden, hidden", "nul, pipeline-nul",
        "a., a"})
    void aRunOfAFileOfAnyNameCanBeResumedAndRunAgain(String file, String name) throws IOException {
        Path pipeline = Files.writeString(folder.resolve(file + ".yaml"), PIPELINE);
        Path out = folder.resolve("out");

        Sculpt run = Sculpt.run("run", pipeline, "--out", out);

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.readString(out.resolve("pipeline.yaml")).startsWith("name: " + name + "\n"));
        assertEquals(0, Sculpt.run("run", "--resume", out).exitCode());
        assertEquals(0, Sculpt.run("rerun", out, "--out", folder.resolve("again")).exitCode());
    }

    @Test
    void namesOfFilesAreShortHoweverManyLayersThereAre() throws IOException {
        String hidden = String.join(", ", Collections.nCopies(60, "10"));
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), PIPELINE.replace("[2]", "[" + hidden + "]")
                .replace("plugin: truth-table", "plugin: truth-table, name: \"" + "long name ".repeat(40) + "\""));
        Path out = folder.resolve("out");

        Sculpt run = Sculpt.run("run", pipeline, "--out", out);

        assertEquals(0, run.exitCode(), run.err());
        String word = "long_name_".repeat(6);
        assertEquals(List.of("0000-" + word + "-62-layers-s0.dot", "0000-" + word + "-62-layers-s0.graphml"),
                names(out.resolve("hierarchies")));
    }

    /** On a file system that knows no capitals they are two as well. */
    @Test
    void tasksThatAreDrawnHaveFilesThatStayApart() throws IOException {
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), """
                tasks:
                  Draw: &draw { plugin: random-hierarchy, inputs: 4, subFunctions: 2, seed: 1 }
                  draw: *draw
                  "../\u6728": *draw
                task: Draw
                model: { plugin: mlp, hidden: [2], epochs: 1 }
                sweep: { task: [Draw, draw, "../\u6728"] }
                """);
        Path out = folder.resolve("out");

        Sculpt run = Sculpt.run("run", pipeline, "--out", out);

        assertEquals(0, run.exitCode(), run.err());
        List<String> names = names(out.resolve("tasks"));
        assertEquals(3, names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count(), names.toString());
        assertTrue(names.stream().anyMatch(name -> name.startsWith("task-")), names.toString());
    }

    @Test
    void aPathThatIsTooLongIsRefusedBeforeAnythingRuns() throws IOException {
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), PIPELINE);
        Path out = folder;
        while (out.toString().getBytes(StandardCharsets.UTF_8).length <= 3800) {
            out = out.resolve("x".repeat(100));
        }

        Sculpt run = Sculpt.run("run", pipeline, "--out", out);

        assertEquals(2, run.exitCode(), run.err());
        assertTrue(run.err().contains("has more than 3800 bytes"), run.err());
        assertEquals(List.of("p.yaml"), names(folder));
    }

    @Test
    void aFolderWhoseNameIsTooLongIsRefused() throws IOException {
        Path pipeline = Files.writeString(folder.resolve("p.yaml"), PIPELINE);

        Sculpt run = Sculpt.run("run", pipeline, "--out", folder.resolve("x".repeat(300)));

        assertEquals(3, run.exitCode(), run.err());
        assertTrue(run.err().contains("File name too long"), run.err());
    }
}
