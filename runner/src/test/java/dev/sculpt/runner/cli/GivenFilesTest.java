package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that users give: what is odd about them is said, and the names in them stay what they are. */
class GivenFilesTest {

    @TempDir
    private Path folder;

    private Path pipeline(String csv) throws IOException {
        Files.writeString(folder.resolve("d.csv"), csv);
        return Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: csv, path: d.csv, targets: [y] }
                model: { plugin: mlp, hidden: [4], epochs: 40, learningRate: 0.05 }
                pruning: [{ plugin: edges, step: 20 }]
                """);
    }

    @Test
    void whatIsOddAboutATaskIsSaid() throws IOException {
        Path pipeline = pipeline(",a;b,c,y\n0,0,1,0\n1,1,1,1\n2,1,1,0\n");

        for (Sculpt said : List.of(Sculpt.run("validate", pipeline),
                Sculpt.run("run", pipeline, "--out", folder.resolve("run")))) {
            assertEquals(0, said.exitCode(), said.err());
            assertTrue(said.err().startsWith("""
                    sculpt: D: the first column has no name and is left out, as the numbers of rows
                    sculpt: D:4: has the inputs of line 3 and another value of "y"; so no network is right in both
                    sculpt: the same in every row to train on: input "c" (1)
                    """.replace("D:", folder.resolve("d.csv") + ":")), said.err());
        }
    }

    @Test
    void identifySaysItToo() throws IOException {
        Path pipeline = pipeline("a;b;y\n0;0;0\n0;1;1\n1;0;1\n1;1;0\n");

        Sculpt said = Sculpt.run("identify", pipeline);

        assertEquals(0, said.exitCode(), said.err());
        assertEquals("sculpt: " + folder.resolve("d.csv") + ": read with a semicolon between values, as its header has them",
                said.err().strip());
    }

    /** In every row y is the second input; both would be age_30 if signs were taken for underscores. */
    @Test
    void namesAreTheSameInResultsAndDrawings() throws IOException {
        Path pipeline = pipeline("age<30,\"age>30\",y\n0,1,1\n1,0,0\n0,0,0\n1,1,1\n");

        Sculpt said = Sculpt.run("run", pipeline, "--out", folder.resolve("run"));

        assertEquals(0, said.exitCode(), said.err());
        assertTrue(said.out().contains("\u2502 in     age>30 \u2502"), said.out());
        assertTrue(said.out().contains("inputs that take no part: age<30"), said.out());
        JsonNode line = new ObjectMapper().readTree(Files.readString(folder.resolve("run/networks.jsonl")));
        assertEquals("[\"age<30\",\"age>30\"]", line.get("input_names").toString());
        try (var files = Files.list(folder.resolve("run/hierarchies"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                assertTrue(text.contains("in age>30") || text.contains("in age&gt;30"), text);
            }
        }
        Sculpt exported = Sculpt.run("export", folder.resolve("run"), "--network", 0, "--format", "graphml",
                "--out", folder.resolve("n.graphml"));
        assertEquals(0, exported.exitCode(), exported.err());
        Sculpt back = Sculpt.run("run", "../pipelines/detect.yaml", "--set",
                "model.path=" + folder.resolve("run/networks.jsonl"), "--out", folder.resolve("back"));
        assertEquals(0, back.exitCode(), back.err());
        assertTrue(Files.readString(folder.resolve("back/networks.jsonl")).contains("[\"age<30\",\"age>30\"]"));
    }
}
