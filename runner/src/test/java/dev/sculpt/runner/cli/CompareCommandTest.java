package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final String SMALL = """
            name: small
            tasks:
              and: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
              two: { plugin: function-graph, inputs: 4, outputs: { y: x0 and x1, z: x2 or x3 } }
            task: two
            model: { plugin: mlp, hidden: [6], epochs: 5 }
            pruning:
              - { plugin: units, step: [25, 50] }
            seeds: 0..2
            """;
    private static final String SCORES = """
            compare:
              baseline: random
              variants:
                paper: {}
                random: { pruning.units.score: random }
            """;

    @TempDir
    private Path folder;

    private Path run(String name, String pipeline, Object... options) throws IOException {
        Path out = folder.resolve(name);
        List<Object> arguments = new ArrayList<>(List.of("run",
                Files.writeString(folder.resolve(name + ".yaml"), pipeline), "--out", out));
        arguments.addAll(List.of(options));
        Sculpt run = Sculpt.run(arguments.toArray());
        assertEquals(0, run.exitCode(), run.err());
        return out;
    }

    private static String compare(Object... arguments) {
        Sculpt compare = call(arguments);
        assertEquals(0, compare.exitCode(), compare.err());
        return compare.out();
    }

    private static Sculpt call(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("compare"));
        all.addAll(List.of(arguments));
        return Sculpt.run(all.toArray());
    }

    @Test
    void aRunEndsWithTheVerdictOnItsVariantsAndLeavesIt() throws IOException {
        Path out = folder.resolve("out");
        Path pipeline = Files.writeString(folder.resolve("scores.yaml"), SMALL + SCORES);
        Sculpt run = Sculpt.run("run", pipeline, "--out", out);
        String text = compare(out);

        String verdict = text.substring(0, text.indexOf("\nother measures"));
        assertTrue(verdict.startsWith("variants by compare, against random; pairs of one task and seed; 1 task\n"), text);
        assertTrue(verdict.contains("\npaper: "), text);
        assertTrue(run.out().contains(verdict), run.out());
        assertTrue(text.contains("\nwhat the variants set:\nrandom: pruning.units.score: random\n"), text);
        assertEquals(compare(out, "--format", "csv"), Files.readString(out.resolve("comparison.csv")));
        assertEquals(compare(out, "--format", "json"), Files.readString(out.resolve("comparison.json")));
        assertTrue(Files.readString(out.resolve("summary.txt")).contains(verdict));
    }

    @Test
    void withoutVariantsARunLeavesNoComparison() throws IOException {
        Path out = run("out", SMALL + "compare: [fewest-units]\n");

        assertFalse(Files.exists(out.resolve("comparison.csv")));
        String text = compare(out);
        assertTrue(text.startsWith("variants by criterion, against sparsest; "), text);
        assertTrue(text.contains("\nfewest-units  "), text);
    }

    @Test
    void twoFoldersAreHeldAgainstEachOther() throws IOException {
        Path old = run("old", SMALL);
        Path other = run("new", SMALL, "--set", "pruning.units.score=random", "--set", "seeds=0..3");

        JsonNode json = new ObjectMapper().readTree(compare(old, other, "--format", "json"));
        assertEquals("folder", json.at("/by").asText());
        assertEquals(3, json.at("/partners/0/pairs").asInt());
        assertEquals(1, json.at("/partners/0/variant_alone").asInt());
        String text = compare(old, other);
        assertTrue(text.contains("\nnew: pruning.units.score: activation-gradient -> random\nnew: seeds: "), text);
        assertTrue(text.contains("left out: 0 of the\n    baseline, 1 of the variant\n"), text);
        JsonNode swapped = new ObjectMapper().readTree(compare(old, other, "--format", "json", "--baseline", "new"));
        assertEquals(json.at("/measures/0/comparisons/0/wins"), swapped.at("/measures/0/comparisons/0/losses"));
        assertEquals("random", swapped.at("/settings/0/differences/0/before").asText());
    }

    @Test
    void theSameFolderTwiceIsNothingToCompare() throws IOException {
        Path out = run("out", SMALL);

        assertTrue(compare(out, out).startsWith("the folders hold the same networks, all of which are in " + out));
    }

    @Test
    void sweptKeysMakeVariantsAndTheOthersCells() throws IOException {
        Path out = run("out", SMALL.replace("task: two\n", "")
                + "sweep: { task: [and, two], model.hidden: [[4], [6]], model.epochs: [3, 4] }\n");

        Sculpt several = call(out);
        assertEquals(2, several.exitCode());
        assertEquals("sculpt: several keys are swept; say by --by which are to be compared: model.hidden, model.epochs\n",
                several.err());
        JsonNode json = new ObjectMapper().readTree(compare(out, "--by", "model.hidden", "--format", "json"));
        assertEquals("hidden=[4]", json.at("/baseline").asText());
        assertEquals(12, json.at("/partners/0/pairs").asInt()); // 2 tasks, 2 epochs, 3 seeds
        assertEquals(4, json.at("/measures/0/cells").size());
        assertEquals("epochs=4", json.at("/measures/0/cells/1/setting").asText());
    }

    @Test
    void aNumberCanBeWhatTheVerdictIsAbout() throws IOException {
        Path out = run("out", SMALL + SCORES);

        String text = compare(out, "--measure", "edges", "--format", "markdown");
        assertTrue(text.contains("\n| variant | networks | mean edges |"), text);
        assertTrue(text.contains("signed ranks p = "), text);
        String latex = compare(out, "--format", "latex");
        assertTrue(latex.contains("\\toprule\nvariant & exact\\_hierarchy & rate"), latex);
    }

    @Test
    void whatIsUnknownIsRefused() throws IOException {
        Path out = run("out", SMALL + SCORES);

        assertRefused("--by \"compre\": the runs do not differ in it; did you mean \"compare\"?", out, "--by", "compre");
        assertRefused("--baseline \"papr\": is no variant; did you mean \"paper\"?", out, "--baseline", "papr");
        assertRefused("--measure \"edgs\": is known of no network; did you mean \"edges\"?", out, "--measure", "edgs");
        assertRefused(folder + ": is not the folder of a run, it has no pipeline.yaml", folder);
    }

    private static void assertRefused(String message, Object... arguments) {
        Sculpt refused = call(arguments);
        assertEquals(2, refused.exitCode());
        assertEquals("sculpt: " + message + "\n", refused.err());
        assertEquals("", refused.out());
    }
}
