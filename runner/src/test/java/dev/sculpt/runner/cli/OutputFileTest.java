package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What commands write into files that are named to them, and what they never replace. */
class OutputFileTest {

    @TempDir
    private static Path shared;
    private static Path run;

    @TempDir
    private Path folder;

    @BeforeAll
    static void run() throws IOException {
        Path pipeline = Files.writeString(shared.resolve("p.yaml"), """
                task: { plugin: truth-table, name: xor, outputs: { y: "0110" } }
                model: { plugin: mlp, hidden: [6], epochs: 60 }
                pruning: [{ plugin: edges, step: 10 }]
                """);
        run = shared.resolve("run");
        Sculpt ran = Sculpt.run("run", pipeline, "--out", run);
        assertEquals(0, ran.exitCode(), ran.err());
    }

    private static Map<Path, String> contents(Path folder) throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void filesOfARunAreNeverReplaced() throws IOException {
        Map<Path, String> before = contents(run);

        for (Path file : List.of(run.resolve("networks.jsonl"), run.resolve("results.csv"), run.resolve("pipeline.yaml"),
                run.resolve("hierarchies/0000-xor-2-6-1-s0.dot"))) {
            for (List<Object> command : List.<List<Object>>of(List.of("report", run, "--html", file, "--force"),
                    List.of("export", run, "--format", "json", "--out", file, "--force"),
                    List.of("slurm", shared.resolve("p.yaml"), "--shards", 2, "--script", file))) {
                Sculpt refused = Sculpt.run(command.toArray());
                assertEquals(2, refused.exitCode(), command.toString());
                assertTrue(refused.err().contains(file + ": is a file of the run "), refused.err());
            }
        }

        assertEquals(before, contents(run));
    }

    @Test
    void anEmptyNameIsNone() {
        assertEquals("sculpt: --out is empty; name a file\n",
                Sculpt.run("export", run, "--format", "json", "--out", "").err());
        assertEquals("sculpt: --out is empty; name a file\n", Sculpt.run("draw", run, "--format", "svg", "--out", "").err());
    }

    @Test
    void aPageReplacesAnotherFileOnlyByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("precious.txt"), "keep");

        Sculpt refused = Sculpt.run("report", run, "--html", file);
        assertEquals(2, refused.exitCode());
        assertEquals("sculpt: " + file + " exists; --force replaces it\n", refused.err());
        assertEquals("keep", Files.readString(file));

        assertEquals(0, Sculpt.run("report", run, "--html", file, "--force").exitCode());
        assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>"));
        for (int times = 0; times < 2; times++) {
            assertEquals(0, Sculpt.run("report", run, "--html").exitCode(), "its own page is made anew");
        }
        Files.delete(run.resolve("report.html"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkLeadsToWhatIsReplaced() throws IOException {
        Path target = Files.writeString(folder.resolve("target.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);

        assertEquals(0, Sculpt.run("export", run, "--format", "json", "--out", link, "--force").exitCode());

        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(target).startsWith("{"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceTakesTheBytes() throws IOException {
        Path device = Path.of("/dev/null");
        OutputFile.check("--out", device, false);
        OutputFile.write(device, "gone".getBytes(StandardCharsets.UTF_8));

        assertTrue(Files.exists(device) && !Files.isRegularFile(device));
    }
}
