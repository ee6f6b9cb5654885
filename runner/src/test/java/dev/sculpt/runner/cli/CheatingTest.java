package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.runner.stranger.PeekingPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is shown the true hierarchy, and that whoever is stands there as cheating. */
class CheatingTest {

    private static final String CHEATS = " sees the true hierarchy: it cheats";

    @TempDir
    private Path folder;
    private Path plugins;

    @BeforeEach
    void packPlugin() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
        JarPacker.packClasses(plugins.resolve("peeking.jar"), List.of(PeekingPlugin.class.getNestMembers()));
    }

    private Path pipeline(String model, String pruning, String keep, String clustering, String hierarchy)
            throws IOException {
        return Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }
                model: %s
                pruning: [%s]
                keep: [%s, sparsest]
                compare: [%s]
                clustering: %s
                hierarchy: %s
                """.formatted(model, pruning, keep, keep, clustering, hierarchy));
    }

    private Sculpt run(Path pipeline) {
        return Sculpt.run("run", pipeline, "--plugins", plugins, "--out", folder.resolve("out"));
    }

    private JsonNode network() throws IOException {
        return new ObjectMapper().readTree(Files.readAllLines(folder.resolve("out/networks.jsonl")).get(0));
    }

    /** Each stage looks when it is called, those that are called by several too. */
    @ParameterizedTest
    @CsvSource({
        "blind, blind, blind, blind, blind",
        "seeing, blind, blind, blind, blind",
        "blind, seeing, blind, blind, blind",
        "blind, blind, seeing, blind, blind",
        "blind, blind, blind, seeing, blind",
        "blind, blind, blind, blind, seeing",
        "seeing, seeing, seeing, seeing, seeing",
        "'{ plugin: mlp, start: blind, epochs: 1 }', seeing, blind, seeing, blind",
        "'{ plugin: mlp, start: seeing, epochs: 1 }', blind, blind, blind, blind",
        "blind, blind, blind, '{ plugin: asking, asked: { plugin: truth-table, outputs: { y: \"01\" } } }', blind"})
    void onlyWhatIsMarkedIsShownTheTruth(
            String model, String pruning, String keep, String clustering, String hierarchy) throws IOException {
        Sculpt run = run(pipeline(model, pruning, keep, clustering, hierarchy));

        assertEquals(0, run.exitCode(), run.out() + run.err());
        long cheating = List.of(model, pruning, keep, clustering, hierarchy).stream()
                .filter(stage -> stage.contains("seeing") || stage.contains("asking")).count();
        assertEquals(cheating, run.out().lines().filter(line -> line.endsWith(CHEATS)).count(), run.out());
        assertEquals(cheating > 0, Files.readAllLines(folder.resolve("out/results.csv")).get(1).contains(",(cheats),"));
        assertEquals(cheating, network().get("settings").findValues("cheats").size());
    }

    /** The stages of networks from elsewhere are shown as much of a task as others are. */
    @ParameterizedTest
    @ValueSource(strings = {"blind", "seeing"})
    void networksFromElsewhereTellNoMore(String name) throws IOException {
        Path networks = Files.writeString(folder.resolve("n.jsonl"),
                "{\"task\": \"t\", \"seed\": 1, \"layers\": [2, 1], \"edges\": [[[0, 0], [1, 0]]]}\n");
        Path file = Files.writeString(folder.resolve("p.yaml"), """
                tasks: { t: { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } } }
                model: { plugin: network-file, path: %s }
                keep: %2$s
                clustering: %2$s
                hierarchy: [%2$s]
                """.formatted(networks, name).replace("[" + name + "]", name));

        Sculpt run = run(file);

        assertEquals(0, run.exitCode(), run.out() + run.err());
        assertEquals(name.equals("seeing"), run.out().contains("seeing clustering" + CHEATS), run.out());
    }

    @Test
    void aMarkedStageIsMarkedWhereverItIsNamed() throws IOException {
        Path file = pipeline("{ plugin: mlp, start: seeing, epochs: 1 }", "blind", "seeing", "blind", "seeing");

        String list = Sculpt.run("plugins", "--plugins", plugins).out();
        assertTrue(list.contains("\n  seeing (cheats)            One each.\n"), list);
        assertTrue(list.contains("\n  blind                      One each.\n"), list);
        String described = Sculpt.run("plugins", "describe", "seeing", "--plugins", plugins).out();
        assertTrue(described.contains("seeing (cheats) (clustering)\n") && described.contains("  sees the true hierarchy"),
                described);
        assertFalse(Sculpt.run("plugins", "describe", "blind", "--plugins", plugins).out().contains("cheats"));
        String parts = Sculpt.run("plugins", "describe", "mlp", "--plugins", plugins).out();
        assertTrue(parts.contains("seeing (cheats)            A dense network."), parts);

        List<String> lines = List.of("mlp model" + CHEATS, "seeing hierarchy" + CHEATS, "seeing criterion" + CHEATS);
        String valid = Sculpt.run("validate", file, "--plugins", plugins).out();
        assertEquals(lines, valid.lines().skip(1).limit(3).toList(), valid);
        String dry = Sculpt.run("run", file, "--dry-run", "--plugins", plugins).out();
        assertTrue(dry.contains("model       mlp (cheats)\n"), dry);
        assertTrue(dry.contains("keep        seeing (cheats)+sparsest\n"), dry);

        assertEquals(0, run(file).exitCode());
        assertEquals("[\"seeing (cheats)\"]", new ObjectMapper().writeValueAsString(
                new ObjectMapper().convertValue(network().get("exact_by_criterion"), Map.class).keySet()));
        String report = Sculpt.run("report", folder.resolve("out")).out();
        lines.forEach(line -> assertTrue(report.contains(line + "\n"), report));
        Sculpt csv = Sculpt.run("report", folder.resolve("out"), "--format", "csv");
        lines.forEach(line -> assertTrue(csv.err().contains("sculpt: " + line + "\n"), csv.err()));
        assertTrue(csv.out().contains(",seeing (cheats)+sparsest,true,"), csv.out());
    }

    @Test
    void aVariantThatCheatsIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }
                model: blind
                sweep: { clustering: [blind, seeing] }
                """);

        assertEquals(0, run(file).exitCode());

        List<String> rows = Files.readAllLines(folder.resolve("out/results.csv"));
        assertTrue(rows.get(1).contains(",clustering=blind,"), rows.get(1));
        assertTrue(rows.get(2).contains(",clustering=seeing (cheats),"), rows.get(2));
    }

    /** What a criterion that only reports would have kept is not what was kept. */
    @Test
    void aCriterionThatOnlyReportsMarksNoVariant() throws IOException {
        Path file = Files.writeString(folder.resolve("p.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }
                model: blind
                sweep: { seeds: [0, 1] }
                compare: [seeing]
                """);

        Sculpt run = run(file);

        assertTrue(run.out().contains("seeds=0  seeing (cheats)  1 of 1"), run.out());
        assertTrue(Files.readAllLines(folder.resolve("out/results.csv")).get(1).contains(",seeds=0,"));
    }
}
