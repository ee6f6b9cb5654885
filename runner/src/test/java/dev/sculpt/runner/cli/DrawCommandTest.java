package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawCommandTest {

    @TempDir
    private static Path shared;
    private static Path run;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runQuickstart() {
        run = shared.resolve("quick");
        Sculpt sculpt = Sculpt.run("run", "../pipelines/quickstart.yaml", "--set", "seeds=0..1", "--out", run);
        assertEquals(0, sculpt.exitCode(), sculpt.err());
    }

    private static Sculpt draw(Object... options) {
        return Sculpt.run(Stream.concat(Stream.of("draw", run), Stream.of(options)).toArray());
    }

    @ParameterizedTest
    @CsvSource({"svg, <?xml", "png, \u0089PNG", "pdf, %PDF"})
    void theEndingSaysTheFormat(String ending, String start) throws IOException {
        Path file = folder.resolve("network." + ending);
        Sculpt drawn = draw("--network", 1, "--out", file);

        assertEquals(0, drawn.exitCode(), drawn.err());
        assertEquals("network 1 (4-24-24-4, 16 edges): " + file + "\n", drawn.out());
        assertEquals("", drawn.err());
        byte[] bytes = Files.readAllBytes(file);
        assertArrayEquals(start.getBytes(StandardCharsets.ISO_8859_1), Arrays.copyOf(bytes, start.length()));
    }

    @ParameterizedTest
    @CsvSource({"network, 'network 0: [4,2,4] 4-24-24-4, seed 0'",
        "hierarchy, 'hierarchy of network 0: [4,2,4] 4-24-24-4, seed 0'",
        "curves, 'sculpting of network 0: [4,2,4] 4-24-24-4, seed 0'"})
    void whatIsDrawn(String subject, String title) throws IOException {
        Path file = folder.resolve("drawn.svg");

        assertEquals(0, draw("--of", subject, "--out", file).exitCode());
        assertTrue(Files.readString(file).contains("<title id=\"picture-title\">" + title + "</title>"));
    }

    @ParameterizedTest
    @CsvSource({"network", "hierarchy", "curves", "training"})
    void aSubjectWithoutItsOptionShowsTheOption(String subject) {
        Sculpt refused = draw(subject);

        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("did you mean \"--of " + subject + "\"?"), refused.err());
    }

    @Test
    void aFileSaysWhatItIsToBe() {
        Sculpt draw = Sculpt.run("draw", run, "--network", 0, "--out", folder.resolve("network.bmp"));

        assertEquals(2, draw.exitCode());
        assertTrue(draw.err().contains("network.bmp: ends in none of .svg, .png, .pdf"), draw.err());
        assertFalse(Files.exists(folder.resolve("network.bmp")));
    }

    @Test
    void everyNetworkThatIsNamedGetsItsFile() throws IOException {
        Sculpt refused = draw("--network", 0, "--network", 1, "--out", folder.resolve("one.svg"));
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("is one file for 2 networks; without it each gets its own"), refused.err());
    }

    @Test
    void whatIsWrongIsSaidBeforeAnythingIsWritten() throws IOException {
        Path file = folder.resolve("there.svg");
        Files.writeString(file, "mine");

        for (List<Object> options : List.<List<Object>>of(
                List.of("--out", file), List.of("--network", 9, "--out", folder.resolve("nine.svg")),
                List.of("--format", "pgn"), List.of("--format", "png", "--out", folder.resolve("a.svg")),
                List.of("--out", folder.resolve("none/a.svg")), List.of("--of", "modules"))) {
            Sculpt drawn = draw(options.toArray());
            assertEquals(2, drawn.exitCode(), options + drawn.err());
            assertTrue(drawn.err().startsWith("sculpt: "), drawn.err());
        }
        assertTrue(draw("--format", "pngg").err().contains("must be one of svg, png, pdf; did you mean \"png\"?"));
        assertEquals("mine", Files.readString(file));
        assertArrayEquals(new String[] {"there.svg"}, folder.toFile().list());
        assertEquals(0, draw("--out", file, "--force").exitCode());
        assertTrue(Files.readString(file).startsWith("<?xml"));
    }

    @Test
    void withoutRoundsThereAreNoCurves() {
        Path dense = folder.resolve("dense");
        assertEquals(0, Sculpt.run("run", "../pipelines/quickstart.yaml", "--set", "seeds=0", "--set", "pruning=[]",
                "--out", dense).exitCode());

        Sculpt drawn = Sculpt.run("draw", dense, "--of", "curves", "--out", folder.resolve("c.svg"));
        assertEquals(2, drawn.exitCode());
        assertTrue(drawn.err().contains("network 0 of " + dense + " has no rounds of pruning to be drawn"), drawn.err());
    }

    /** Nothing else of a line depends on whether curves are recorded. */
    @Test
    void curvesOfTrainingsAreRecordedWhereTheyAreAskedFor() throws IOException {
        Path curves = folder.resolve("curves");
        assertEquals(0, Sculpt.run("run", "../pipelines/quickstart.yaml", "--set", "seeds=0..1", "--set", "curves=true",
                "--out", curves).exitCode());

        String recorded = Files.readString(curves.resolve("networks.jsonl"));
        assertEquals(Files.readString(run.resolve("networks.jsonl")), recorded.replaceAll("\"training\":\\{[^}]*},", ""));
        assertTrue(recorded.contains("\"training\":{\"every\":1,\"loss\":[0."), recorded);
        assertTrue(Files.readString(curves.resolve("pipeline.yaml")).contains("curves: true"));
        Path file = folder.resolve("training.svg");
        assertEquals(0, Sculpt.run("draw", curves, "--of", "training", "--out", file).exitCode());
        assertTrue(Files.readString(file).contains("over 30 epochs"));
        Sculpt without = draw("--of", "training", "--out", folder.resolve("none.svg"));
        assertEquals(2, without.exitCode());
        assertTrue(without.err().contains("\"curves: true\""), without.err());
    }

    @Test
    void curvesAreAskedForByTrueOrFalseWhereSomethingIsTrained() {
        Sculpt number = Sculpt.run("validate", "../pipelines/quickstart.yaml", "--set", "curves=3");
        assertEquals(2, number.exitCode());
        assertTrue(number.err().contains("\"curves\" must be true or false, not 3"), number.err());

        Sculpt given = Sculpt.run("validate", "../pipelines/detect.yaml", "--set",
                "model.path=" + run.resolve("networks.jsonl"), "--set", "curves=true");
        assertEquals(2, given.exitCode());
        assertTrue(given.err().contains("\"curves\" needs a model that is trained"), given.err());
    }
}
