package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    private static final String GOOD = """
            name: good
            task:
              plugin: function-graph
              inputs: 2
              outputs: { y: x0 and x1 }
            model: { plugin: mlp, hidden: [4], epochs: 2 }
            pruning:
              - { plugin: units, step: 50 }
            clustering: agglomerative
            """;

    @TempDir
    private Path folder;

    private Sculpt runWith(String what, String instead) throws IOException {
        assertTrue(GOOD.contains(what), "the pipeline holds no " + what);
        Path file = Files.writeString(folder.resolve("bad.yaml"), GOOD.replace(what, instead));
        return Sculpt.run("run", file, "--out", folder.resolve("out"));
    }

    private void assertRefused(Sculpt run, String place, String message) {
        assertEquals(2, run.exitCode(), run.err());
        assertTrue(run.err().contains(place), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void whereTasksAreNamedAndNoneIsChosenTheMessageSaysHow() throws IOException {
        String chosen = "task:\n  plugin: function-graph\n  inputs: 2\n  outputs: { y: x0 and x1 }\n";

        assertRefused(runWith(chosen, "tasks:\n  and: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }\n"),
                "bad.yaml:1:1", "missing \"task\": what the network is to learn; name one of \"tasks\" there, such as and, "
                        + "or sweep over several: \"sweep: { task: [...] }\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        model:      | modle:      | bad.yaml:6:1: unknown key "modle"; did you mean "model"?
        task:       | taks:       | bad.yaml:2:1: unknown key "taks"; did you mean "task"?
        outputs:    | ouputs:     | bad.yaml:5:3: unknown key "task.ouputs"; did you mean "outputs"?
        """)
    void whatIsMisspeltIsNotMissingToo(String right, String wrong, String message) throws IOException {
        Sculpt run = runWith(right, wrong);

        assertRefused(run, "bad.yaml", message);
        assertFalse(run.err().contains("missing"), run.err());
    }

    @Test
    void aMissingFileIsSaidBesideAWrongStage() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.yaml"), """
                task: { plugin: csv, path: none.csv, targets: [y] }
                model: { plugin: mlp, epochs: -1 }
                """);

        String said = Sculpt.run("validate", file).err();

        assertTrue(said.contains("\"model.epochs\" is -1") && said.contains("none.csv: no such file"), said);
    }

    @Test
    void everyWrongExpressionAndStageIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 xorr x1, z: x7 } }
                model: mlp
                clustering: aglomerative
                """);

        Sculpt validate = Sculpt.run("validate", file);

        assertEquals(2, validate.exitCode());
        for (String problem : List.of("wrong.yaml:1:58: \"task.outputs.y\"", "wrong.yaml:1:73: \"task.outputs.z\"",
                "did you mean \"agglomerative\"?")) {
            assertTrue(validate.err().contains(problem), validate.err());
        }
    }

    @Test
    void theGoodPipelineIsGood() throws IOException {
        assertEquals(0, runWith("good", "good").exitCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "epochs: 2          | epocs: 2            | bad.yaml:6:36 | did you mean \"epochs\"",
        "plugin: mlp        | plugin: mpl         | bad.yaml:6:18 | did you mean \"mlp\"",
        "epochs: 2          | epochs: two         | bad.yaml:6:44 | must be a whole number, not \"two\"",
        "epochs: 2          | epochs: 0           | bad.yaml:6:44 | must be at least 1",
        "epochs: 2          | decay: 0.5          | bad.yaml:6:36 | write schedule: { plugin: exponential, decay: ... }",
        "epochs: 2          | 'schedule: { plugin: exponential, decay: 0.9 }, decay: 0.5' | bad.yaml:6:83 | is given twice",
        "epochs: 2          | 'optimizer: adam, momentum: 0.5' | bad.yaml:6:53 "
                + "| write optimizer: { plugin: nesterov, momentum: ... }",
        "epochs: 2          | 'optimizer: { plugin: adam, beta1: 1 }' | bad.yaml:6:70 | at most 0.999999",
        "epochs: 2          | activation: reul    | bad.yaml:6:48 | did you mean \"relu\"",
        "epochs: 2          | start: { plugin: from-file, path: a.npz } | bad.yaml:6:31 "
                + "| does nothing here: the start brings",
        "plugin: mlp        | plugin: pretrained  | bad.yaml:6:18 "
                + "| write plugin: mlp, start: { plugin: from-file, path: ... }",
        "step: 50           | step: 500           | bad.yaml:8:28 | at most 100",
        "step: 50           | step: [5, 500]      | bad.yaml:8:32 | at most 100",
        "name: good         | nmae: good          | bad.yaml:1:1  | did you mean \"name\"",
        "x0 and x1          | x0 and x7           | bad.yaml:5:17 | x7",
        "{ y: x0 and x1 }   | { y: x0 and y }     | bad.yaml:5:17 | itself",
        "{ y: x0 and x1 }   | { y: x0 and }       | bad.yaml:5:17 | ",
        "agglomerative      | [agglomerative]     | bad.yaml:9:13 | must be the name of a plugin",
        "agglomerative      | mlp                 | bad.yaml:9:13 | there is a model of that name",
        "[4]                | 4                   | bad.yaml:6:31 | must be a list",
        "inputs: 2          | inputs: 2.5         | bad.yaml:4:11 | whole number",
        "name: good         | name: a/b           | bad.yaml:1:7  | names a folder",
        "name: good         | restarts: 0         | bad.yaml:1:11 | must be a whole number from 1 to 1000, not 0",
        "name: good         | restarts: [2]       | bad.yaml:1:11 | must be a whole number from 1 to 1000, not a list",
        "name: good         | retry: 3            | bad.yaml:1:8  | a mapping with \"accuracy\" and \"with\", not 3",
        "name: good         | 'retry: { accuracy: 1, wiht: [] }' | bad.yaml:1:23 | did you mean \"with\"",
        "name: good         | 'retry: { accuracy: 2, with: [{ epochs: 3 }] }' | bad.yaml:1:20 | at most 1, not 2",
        "name: good         | 'retry: { accuracy: 1, with: [] }' | bad.yaml:1:29 | must be a list of settings of the model",
        "name: good         | 'retry: { accuracy: 1, with: [{ epochs: 0 }] }' | bad.yaml:1:40 | must be at least 1",
        "name: good         | 'retry: { accuracy: 1, with: [{ epocs: 3 }] }' | bad.yaml:1:39 | did you mean \"epochs\"",
        "name: good         | 'retry: { accuracy: 1, with: [{ epochs: 3 }, { activation: sigmoid }] }' | bad.yaml:1:45 "
                + "| it has hidden units that compute sigmoid, not relu",
        "name: good         | 'retry: { accuracy: 1, with: [{ hidden: [9, 5] }] }' | bad.yaml:1:30 "
                + "| \"retry.with.0\" changes what the network is",
        "name: good         | 'retry: { accuracy: 1, with: [{ plugin: mlp }] }' | bad.yaml:1:30 "
                + "| must be settings of the model",
        "name: good         | 'name: [a'          | bad.yaml:     | not valid YAML",
    })
    void saysWhereAndWhat(String what, String instead, String place, String message) throws IOException {
        assertRefused(runWith(what, instead), place, message == null ? "" : message);
    }

    @Test
    void reportsAllProblemsTogether() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), GOOD
                .replace("epochs: 2", "epochs: 0").replace("plugin: units", "plugin: unit").replace("x1", "x9"));

        Sculpt run = Sculpt.run("validate", file);

        assertEquals(2, run.exitCode());
        assertEquals(3, run.err().lines().count(), run.err());
    }

    @Test
    void aTableOfTheWrongLengthIsRefused() throws IOException {
        assertRefused(runWith("plugin: function-graph\n  inputs: 2\n  outputs: { y: x0 and x1 }",
                "plugin: truth-table\n  outputs: { y: \"011\" }"), "bad.yaml:4", "3");
    }

    @Test
    void aSettingOfTheCommandLineIsCheckedToo() throws IOException {
        Path file = Files.writeString(folder.resolve("good.yaml"), GOOD);

        assertRefused(Sculpt.run("run", file, "--out", folder.resolve("out"), "--set", "model.epochs=0"),
                "--set model.epochs=0", "must be at least 1");
        assertRefused(Sculpt.run("run", file, "--out", folder.resolve("out"), "--set", "modle.epochs=5"),
                "--set modle.epochs=5", "did you mean \"model\"");
    }

    @Test
    void filesAndFoldersThatCannotBeUsedAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("good.yaml"), GOOD);

        assertRefused(Sculpt.run("run", folder.resolve("none.yaml")), "none.yaml", "no such file");
        assertRefused(Sculpt.run("run", file, "--plugins", folder.resolve("nowhere")), "nowhere", "plugin folder");
        assertRefused(Sculpt.run("run", file, "--out", file), "good.yaml", "is a file");
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("results.csv"), "precious");
        assertRefused(Sculpt.run("run", file, "--out", full), "full", "not empty");
        try (Stream<Path> left = Files.list(full)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aFolderWithoutANameIsNotTheCurrentOne() throws IOException {
        Path file = Files.writeString(folder.resolve("good.yaml"), GOOD);

        for (Sculpt refused : List.of(Sculpt.run("run", file, "--out", ""),
                Sculpt.run("slurm", file, "--shards", "2", "--out", ""))) {
            assertEquals(2, refused.exitCode());
            assertEquals("sculpt: --out is empty; name a folder\n", refused.err());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[[a.yaml]]              | all.yaml:1:13 | must list pipeline files, or pipelines, not",
        "[good.yaml, null]       | all.yaml:1:24 | must list pipeline files, or pipelines, not nothing",
        "[good.yaml, 3]          | all.yaml:1:24 | must list pipeline files, or pipelines, not",
        "good.yaml               | all.yaml:1:1  | must be a list of pipeline files",
        "[]                      | all.yaml:1:1  | must be a list of pipeline files",
        "[{ pipelines: [a] }]    | all.yaml:1:13 | is a list of pipelines itself",
        "[good.yaml, suite.yaml] | all.yaml:1:24 | is a list of pipelines itself",
        "[good.yaml, more.yaml]  | all.yaml:1:24 | \"pipelines\" runs one network twice: more with seed 0 of "
                + "more.yaml is there already, in good.yaml",
    })
    void whatIsNoListOfPipelinesIsRefused(String pipelines, String place, String message) throws IOException {
        Files.writeString(folder.resolve("good.yaml"), GOOD);
        Files.writeString(folder.resolve("suite.yaml"), "pipelines: [good.yaml]");
        Files.writeString(folder.resolve("more.yaml"), GOOD.replace("name: good", "name: more\nseeds: [0, 1]"));
        Path file = Files.writeString(folder.resolve("all.yaml"), "pipelines: " + pipelines);

        assertRefused(Sculpt.run("run", file, "--out", folder.resolve("out")), place, message);
    }

    @Test
    void misspeltCommandsAndOptionsGetAHint() {
        assertTrue(Sculpt.run("rnu", "x").err().contains("did you mean \"run\""));
        assertTrue(Sculpt.run("walk").err().startsWith("sculpt: there is no command \"walk\"; there is init, run, "));
        assertTrue(Sculpt.run("doctor", "--format", "xml").err()
                .startsWith("sculpt: --format \"xml\": there is none of that name; there is text, json, csv, markdown"));
        assertTrue(Sculpt.run("completion", "fihs").err()
                .contains("SHELL \"fihs\": there is none of that name; did you mean"));
        assertTrue(Sculpt.run("draw", "somewhere", "curves").err().contains("; did you mean \"--of curves\"?"));
        assertTrue(Sculpt.run("doctor", "--colour", "never").err().contains("did you mean \"--color\""));
        assertTrue(Sculpt.run("plugins", "describe", "agglomerativ").err().contains("did you mean \"agglomerative\""));
        assertEquals(2, Sculpt.run("run").exitCode());
    }

    @Test
    void aMistakeThatAllVariantsShareIsShownOnce() throws IOException {
        Sculpt run = runWith("epochs: 2 }", "epochs: 0 }\nsweep: { model.hidden: [[4], [5]] }");

        assertRefused(run, "bad.yaml:6:44", "must be at least 1");
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void publishedRatesSayOfHowManyNetworks() throws IOException {
        Sculpt run = runWith("clustering: agglomerative\n",
                "expected:\n  columns: [task, hiddenLayers, exactHierarchy]\n  rows: [[good, 1, 0.5]]\n");

        assertRefused(run, "bad.yaml:", "missing \"expected.networks\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "good, 1, 8, 0.5      | godo, 1, 8, 0.5       | bad.yaml:13:8  | no task is named \"godo\"; did you mean \"good\"",
        "good, 1, 8, 0.5      | good, 1, 8, 1.5       | bad.yaml:13:20 | must be at least 0 and at most 1",
        "good, 1, 8, 0.5      | good, 1, null, 0.5    | bad.yaml:13:17 | must be a whole number, not nothing",
        "good, 1, 8, 0.5      | good, 1, 0, 0.5       | bad.yaml:13:17 | must be at least 1",
        "good, 1, 8, 0.5      | good, 1, 8            | bad.yaml:13:7  | must be a list of 4 values",
        "networks, exact      | netwroks, exact       | bad.yaml:11:33 | did you mean \"networks\"",
        "networks, exact      | networks, room, exact | bad.yaml:13:7  | must be a list of 5 values",
        "source: a paper      | scource: a paper      | bad.yaml:14:3  | did you mean \"source\"",
    })
    void whatIsWrongWithExpectedRatesIsSaidWhereItStands(String what, String instead, String place, String message)
            throws IOException {
        String good = """
                expected:
                  columns: [task, hiddenLayers, networks, exactHierarchy]
                  rows:
                    - [good, 1, 8, 0.5]
                  source: a paper
                """;
        assertTrue(good.contains(what), what);
        Path file = Files.writeString(folder.resolve("bad.yaml"),
                GOOD.replace("inputs: 2", "name: good\n  inputs: 2").replace("clustering: agglomerative\n", "")
                        + good.replace(what, instead));

        assertRefused(Sculpt.run("run", file, "--out", folder.resolve("out")), place, message);
    }
}
