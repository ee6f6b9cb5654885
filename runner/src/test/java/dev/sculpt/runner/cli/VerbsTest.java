package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sculpt.runner.run.Vectors;
import dev.sculpt.runner.view.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs beside {@code run}, and what all commands share. */
class VerbsTest {

    private static final String SWEPT = """
            name: swept
            task: { plugin: function-graph, inputs: 2, outputs: { y: x0 xor x1 } }
            model: { plugin: mlp, hidden: [2], epochs: 1 }
            sweep: { model.hidden: [[2], [3, 3]] }
            seeds: 0..3
            """;

    @TempDir
    private Path folder;

    private Path pipeline() throws IOException {
        return Files.writeString(folder.resolve("swept.yaml"), SWEPT);
    }

    private static JsonNode json(Sculpt run) throws IOException {
        assertEquals("", run.err());
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void resumeMakesThePageOfARunAgain() throws IOException {
        Path pipeline = Files.writeString(folder.resolve("page.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                model: { plugin: mlp, hidden: [3], epochs: 2 }
                report: true
                """);
        Path run = folder.resolve("paged");
        assertEquals(0, Sculpt.run("run", pipeline, "--out", run).exitCode());
        String page = Files.readString(run.resolve("report.html"));
        Files.delete(run.resolve("report.html"));

        assertEquals(0, Sculpt.run("resume", run).exitCode());

        assertEquals(page, Files.readString(run.resolve("report.html")));
    }

    @Test
    void aFileOfATemplateIsNotOverwrittenByAnother() {
        for (String name : List.of("sculpt.schema.json", "example.csv")) {
            Sculpt init = Sculpt.run("init", "--template", "csv", folder.resolve(name));

            assertEquals(2, init.exitCode(), init.err());
            assertTrue(init.err().contains("a file of the template is called so"), init.err());
        }
    }

    @Test
    void resumeIsRunWithResume() throws IOException {
        Path out = folder.resolve("out");
        assertEquals(0, Sculpt.run("run", pipeline(), "--out", out).exitCode());
        Files.delete(out.resolve("results.csv"));

        Sculpt resumed = Sculpt.run("resume", out);

        assertEquals(0, resumed.exitCode(), resumed.err());
        assertTrue(Files.exists(out.resolve("results.csv")));
        assertTrue(Sculpt.run("run", "--resume", out).out().endsWith("the run is complete: " + out + "\n"));
        assertTrue(Sculpt.run("resume", out).out().endsWith("the run is complete: " + out + "\n"));
        assertEquals(0, Sculpt.run("run", "--resume", out, "seeds=0..3").exitCode());
        Sculpt other = Sculpt.run("resume", out, "model.epochs=2");
        assertEquals(2, other.exitCode());
        assertTrue(other.err().contains("holds a run of another pipeline"), other.err());
    }

    @Test
    void aPlanListsVariantsWithTheirWidthsAndSeeds() throws IOException {
        Sculpt plan = Sculpt.run("plan", pipeline());

        assertTrue(plan.out().startsWith(pipeline() + ": 8 networks, 8 tries\n"), plan.out());
        assertTrue(plan.out().contains("2-2-1    0..3          4      1\n"), plan.out());
        assertTrue(plan.out().contains("2-3-3-1  0..3          4      1\n"), plan.out());
        String dry = Sculpt.run("run", pipeline(), "--dry-run").out();
        assertEquals(withoutTime(plan.out()), withoutTime(dry));
    }

    // The last line says how long it takes, or that this is not known on a machine that is too busy.
    private static List<String> withoutTime(String plan) {
        List<String> lines = plan.lines().toList();
        return lines.subList(0, lines.size() - 1);
    }

    @Test
    void aPlanAsJsonSaysAsMuch() throws IOException {
        JsonNode plan = json(Sculpt.run("plan", pipeline(), "--format", "json", "seeds=[5,6]"));

        assertEquals("sculpt/plan", plan.get("schema").asText());
        assertEquals(1, plan.get("schema_version").asInt());
        assertEquals(4, plan.get("networks").asInt());
        assertEquals("[2,3,3,1]", plan.get("variants").get(1).get("layers").toString());
        assertEquals("[5,6]", plan.get("variants").get(1).get("seeds").toString());
        assertTrue(plan.get("estimated_seconds").isNull() || plan.get("estimated_seconds").asDouble() >= 1);
    }

    @Test
    void severalFilesAreValidatedAndAllThatIsWrongIsSaid() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), SWEPT.replace("epochs", "epohcs"));
        Path worse = Files.writeString(folder.resolve("worse.yaml"), SWEPT.replace("mlp", "mpl"));

        Sculpt checked = Sculpt.run("validate", wrong, pipeline(), worse);

        assertEquals(2, checked.exitCode());
        assertTrue(checked.out().startsWith(pipeline() + ": valid, 8 networks, 8 tries\n"), checked.out());
        assertTrue(checked.err().contains("sculpt: " + wrong + ":3:"), checked.err());
        assertTrue(checked.err().contains("sculpt: " + worse + ":3:"), checked.err());
        JsonNode files = new ObjectMapper().readTree(
                Sculpt.run("validate", wrong, pipeline(), "--format", "json").out()).get("files");
        assertEquals(List.of(false, true),
                List.of(files.get(0).get("valid").asBoolean(), files.get(1).get("valid").asBoolean()));
        assertTrue(files.get(0).get("problems").get(0).asText().contains("did you mean \"epochs\"?"));
    }

    /** The file has another word for the path: which of the two counts is not guessed. */
    @Test
    void aSweepOverAnotherWordForThePathIsRefused() throws IOException {
        Path data = Files.writeString(folder.resolve("d.csv"), "a,b,y\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n");
        Path swept = Files.writeString(folder.resolve("words.yaml"), """
                task: { plugin: csv, path: d.csv, targets: [y] }
                model: { plugin: mlp, hidden: [2], epochs: 1 }
                sweep: { task.file: [d.csv] }
                """);

        assertEquals("sculpt: " + swept + ":3:10: \"task.file\" is given twice: it is another word for \"task.path\"\n",
                Sculpt.run("validate", swept).err());
        assertEquals(0, Sculpt.run("validate", swept, "task.file=" + data, "--set", "sweep={seeds: [1]}").exitCode());
    }

    /** People and programs are told the same: every line that is not about the size or the drawing, and the hierarchies. */
    @Test
    void aValidPipelineSaysAsMuchToPrograms() throws IOException {
        Path cheats = Files.writeString(folder.resolve("cheats.yaml"), """
                tasks:
                  drawn: { plugin: random-hierarchy, seed: 2 }
                  known: { plugin: function-graph, inputs: 2, outputs: { y: x0 and x1 } }
                task: drawn
                model: { plugin: oracle }
                sweep: { task: [drawn, known] }
                """);

        JsonNode checked = json(Sculpt.run("validate", cheats, "--format", "json")).get("files").get(0);
        String text = Sculpt.run("validate", cheats).out();

        List<String> said = new ArrayList<>();
        for (String key : List.of("cheating", "networkless", "kept_tasks", "summary")) {
            checked.get(key).forEach(line -> said.add(line.asText()));
        }
        assertEquals(text.lines().skip(1).takeWhile(line -> !line.isEmpty()).toList(), said);
        assertEquals(List.of("drawn", "known"), checked.get("true_hierarchies").findValuesAsText("task"));
        for (JsonNode one : checked.get("true_hierarchies")) {
            assertTrue(text.contains("\ntrue hierarchy of " + one.get("task").asText() + ":"), text);
            assertTrue(one.get("truth").get("modules").size() > 0);
        }
        assertTrue(checked.get("cheating").size() > 0 && checked.get("kept_tasks").size() > 0, checked.toString());
        assertEquals(checked.get("cheating").get(0).asText(),
                json(Sculpt.run("plan", cheats, "--format", "json")).get("cheating").get(0).asText());
        assertTrue(Sculpt.run("validate", cheats, "--format", "csv").err()
                .contains(checked.get("cheating").get(0).asText()));
    }

    @Test
    void theLineThatIsWrongIsShownWithACaret() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), SWEPT.replace("epochs", "epohcs"));

        assertTrue(Sculpt.run("validate", wrong).whole().endsWith("""
                :3:36: unknown key "model.epohcs"; did you mean "epochs"?
                    model: { plugin: mlp, hidden: [2], epohcs: 1 }
                                                       ^
                """), Sculpt.run("validate", wrong).whole());
    }

    @Test
    void valuesMayStandBehindTheFile() throws IOException {
        String valid = "swept.yaml: valid, 2 networks, 2 tries\n";
        for (List<Object> words : List.of(
                List.<Object>of("validate", pipeline(), "seeds=[7]"),
                List.<Object>of("validate", "seeds=[7]", pipeline()),
                List.<Object>of("validate", pipeline(), "--set", "model.epochs=2", "seeds=[7]"),
                List.<Object>of("validate", pipeline(), "model.epochs=2", "--set", "seeds=[8]"))) {
            assertTrue(Sculpt.run(words.toArray()).out().contains(valid), words.toString());
        }
        assertTrue(Files.readString(run("seeds=0..1", "model.epochs=2").resolve("pipeline.yaml")).contains("epochs: 2"));
    }

    private Path run(Object... values) throws IOException {
        Path out = folder.resolve("valued");
        Object[] words = new Object[values.length + 4];
        System.arraycopy(new Object[] {"run", pipeline(), "--out", out}, 0, words, 0, 4);
        System.arraycopy(values, 0, words, 4, values.length);
        assertEquals(0, Sculpt.run(words).exitCode());
        return out;
    }

    @Test
    void aKeyThatIsSetTwiceIsRefused() throws IOException {
        Sculpt twice = Sculpt.run("run", pipeline(), "--set", "model.epochs=2", "model.epochs=3");

        assertEquals(2, twice.exitCode());
        String lost = ": sets what \"model.epochs\" has set before, which is lost by that; name it once\n";
        assertEquals("sculpt: model.epochs=3" + lost, twice.err());
        assertEquals("sculpt: model={ plugin: mlp }" + lost,
                Sculpt.run("run", pipeline(), "model.epochs=3", "model={ plugin: mlp }").err());
    }

    @Test
    void everyWordThatSetsNothingIsNamed() throws IOException {
        Sculpt wrong = Sculpt.run("run", pipeline(), "other.yaml", "model..epochs=2", "--set", "epochs");

        assertEquals(2, wrong.exitCode());
        assertEquals("""
                sculpt: "--set epochs": write KEY=VALUE, such as model.epochs=20
                sculpt: "other.yaml": write KEY=VALUE, such as model.epochs=20
                sculpt: "model..epochs=2": the key has an empty part
                """, wrong.err());
    }

    @Test
    void pluginsAreListedInEveryFormat() throws IOException {
        assertEquals(Sculpt.run("plugins").out(), Sculpt.run("plugins", "list").out());
        JsonNode first = json(Sculpt.run("plugins", "list", "--format", "json")).get("plugins").get(0);
        assertEquals("task", first.get("kind").asText());
        assertTrue(Sculpt.run("plugins", "list", "--format", "csv").out()
                .startsWith("kind,name,summary,source,from,cheats,needs_no_network\ntask,"));
        assertTrue(Sculpt.run("plugins", "--format", "markdown").out()
                .startsWith("| kind | name | summary |\n| --- | --- | --- |\n| task | "));
        Map<String, List<Object>> without = Map.of("plugins", List.of("plugins"),
                "plugin", List.of("plugins", "describe", "none"), "doctor", List.of("doctor"),
                "validation", List.of("validate", "none.yaml"),
                "heat-map", List.of("report", "none", "--by", "task"));
        without.forEach((name, words) -> {
            Sculpt latex = Sculpt.run(Stream.concat(words.stream(), Stream.of("--format", "latex")).toArray());
            assertEquals("sculpt: --format latex: there is none of " + name + "; there is text, json, csv, markdown\n",
                    latex.err());
            assertEquals(2, latex.exitCode());
        });
    }

    @Test
    void helpOffersTheFormatsThatThereAre() {
        String plain = "One of text, json, csv, markdown; by default text.\n";
        for (String words : List.of("plugins", "plugins list", "plugins describe", "doctor", "validate")) {
            String help = Sculpt.run((Object[]) (words + " --help").split(" ")).out();
            assertTrue(help.contains(plain), help);
        }
        assertTrue(Sculpt.run("plan", "--help").out().contains("One of text, json, csv, markdown, latex;"));
    }

    /** What a description has beside is the settings. */
    @Test
    void aPluginHasTheSameKeysWhereverItIsListed() throws IOException {
        List<String> listed = keys(json(Sculpt.run("plugins", "--format", "json")).get("plugins").get(0));
        List<String> described =
                keys(json(Sculpt.run("plugins", "describe", "mlp", "--format", "json")).get("plugins").get(0));

        assertEquals(List.of("kind", "name", "summary", "source", "from", "cheats", "needs_no_network"), listed);
        assertEquals(Stream.concat(listed.stream(), Stream.of("settings")).toList(), described);
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void aPluginIsDescribedForPrograms() throws IOException {
        JsonNode units = json(Sculpt.run("plugins", "describe", "units", "--format", "json")).get("plugins").get(0);

        assertEquals("pruning", units.get("kind").asText());
        JsonNode step = null;
        for (JsonNode setting : units.get("settings")) {
            step = setting.get("name").asText().equals("step") ? setting : step;
        }
        assertEquals("number", step.get("type").asText());
        assertEquals("above 0 and at most 100", step.get("range").asText());
    }

    @Test
    void theVersionIsThatOfTheOption() {
        String version = Sculpt.run("version").out();

        assertEquals(Sculpt.run("--version").out(), version.lines().findFirst().orElseThrow() + "\n");
        assertTrue(version.contains("\nJava " + Runtime.version()), version);
    }

    @Test
    void helpIsThatOfTheCommand() {
        assertEquals(Sculpt.run("run", "--help").out(), Sculpt.run("help", "run").out());
        assertEquals(Sculpt.run("plugins", "new", "--help").out(), Sculpt.run("help", "plugins", "new").out());
        assertEquals(Sculpt.run("--help").out(), Sculpt.run("help").out());
        Sculpt unknown = Sculpt.run("help", "rnu");
        assertEquals("sculpt: there is no command \"rnu\"; did you mean \"run\"?",
                unknown.err().lines().findFirst().orElse(""));
        assertEquals(2, unknown.exitCode());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 110, 200})
    void helpFitsAndBreaksNoName(int width) {
        Screen screen = new Screen(new Terminal(true, true, OptionalInt.of(width)), false);
        for (String command : List.of("", "run", "slurm", "export", "plugins new", "completion")) {
            String help = Sculpt.runWith(new CommandModule(screen), (command + " --help").strip().split(" ")).out();
            assertTrue(help.lines().allMatch(line ->
                    line.length() <= Math.min(width, 100) || !line.strip().contains(" ")), help);
            assertTrue(help.lines().noneMatch(line -> line.endsWith("-")), help);
        }
        String run = Sculpt.runWith(new CommandModule(screen), "run", "--help").out();
        assertTrue(run.contains("runs/NAME-YYYYMMDD-HHMMSS"), run);
    }

    @Test
    void shellsCompleteEveryCommandAndOption() throws IOException, InterruptedException {
        String bash = Sculpt.run("completion", "bash").out();
        Path script = Files.writeString(folder.resolve("completion.bash"), bash);
        Process checked = new ProcessBuilder("bash", "-c", "source '" + script + "'; COMP_WORDS=(sculpt re); COMP_CWORD=1; "
                + "_complete_sculpt; echo \"${COMPREPLY[@]}\"").start();
        String words = new String(checked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, checked.waitFor());
        assertEquals("resume report rerun\n", words);
        assertTrue(Sculpt.run("completion", "zsh").out().endsWith(bash));
        String fish = Sculpt.run("completion", "fish").out();
        assertTrue(fish.contains("complete -c sculpt -n '__fish_use_subcommand' -f -a resume -d '"), fish);
        assertTrue(fish.contains("complete -c sculpt -n '__fish_seen_subcommand_from plan' -l format -x -a "
                + "'text json csv markdown latex' -d '"), fish);
        assertTrue(fish.contains(
                "complete -c sculpt -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'"), fish);
        assertEquals(2, Sculpt.run("completion", "csh").exitCode());
    }

    @Test
    void theDoctorLooksAtAllThatIsNeeded() throws IOException {
        Sculpt doctor = Sculpt.run("doctor", "--format", "json");

        List<String> checks = json(doctor).get("checks").findValuesAsText("check");
        List<String> failed = new ArrayList<>();
        json(doctor).get("checks").forEach(check -> failed.addAll(
                check.get("state").asText().equals("failed") ? List.of(check.get("check").asText()) : List.of()));
        assertEquals(List.of("Java", "vectors", "memory", "runs", "plugins", "ND4J", "pipeline", "speed"), checks);
        assertEquals(failed.isEmpty() ? 0 : 1, doctor.exitCode(), doctor.out());
        failed.remove("ND4J"); // whose natives are not there for every machine
        assertEquals(List.of(), failed, doctor.out());
        Sculpt ill = Sculpt.run("doctor", "--plugins", folder.resolve("nowhere"));
        assertEquals(1, ill.exitCode(), ill.out());
        assertTrue(ill.out().contains("failed   plugins"), ill.out());
    }

    @ParameterizedTest
    @CsvSource({"0, false, warning, off",
        "256, false, warning, '256 bits, no fma: unused'",
        "256, true, ok, 'on, 256 bits, fma'"})
    void theDoctorSaysWhyThereAreNoVectors(int bits, boolean fused, String state, String found) {
        Vectors vectors = new Vectors(bits == 0 ? OptionalInt.empty() : OptionalInt.of(bits), fused);

        assertEquals(state, Checkup.vectors(vectors).state().toString());
        assertTrue(Checkup.vectors(vectors).found().contains(found));
    }

    /** The first is the one to take unless another is faster by more than such measurements vary. */
    @Test
    void theDoctorSaysWhichModelIsFasterInWideLayers() {
        Map<String, Double> speeds = new LinkedHashMap<>(Map.of("mlp", 10.0));
        assertEquals("one thread in layers of 256 units: mlp 10.0 GFLOP/s", Checkup.speed(speeds));
        speeds.put("nd4j-mlp", 10.9);
        assertEquals("one thread in layers of 256 units: mlp 10.0 GFLOP/s, nd4j-mlp 10.9 GFLOP/s; so mlp for layers as wide",
                Checkup.speed(speeds));
        speeds.put("nd4j-mlp", 11.1);
        assertTrue(Checkup.speed(speeds).endsWith("; so nd4j-mlp for layers as wide"), Checkup.speed(speeds));
    }

    @Test
    void quietSaysNothingButWhatIsWrong() throws IOException {
        Path out = folder.resolve("quiet");
        Sculpt run = Sculpt.run("run", pipeline(), "--quiet", "--out", out);
        assertEquals("", run.err());
        assertTrue(run.out().endsWith("results: " + out + "\n"));
        assertEquals("", Sculpt.run("-q", "resume", out).err());
        assertTrue(Sculpt.run("validate", folder.resolve("none.yaml"), "-q").err().startsWith("sculpt: "));
    }

    @ParameterizedTest
    @CsvSource({"auto, true, false, true", "auto, true, true, false", "auto, false, false, false",
        "always, false, true, true", "never, true, false, false"})
    void coloursAreForWhoWantsThem(String when, boolean terminal, boolean noColor, boolean coloured) {
        Screen screen = new Screen(new Terminal(terminal, true, OptionalInt.empty()), noColor);
        assertEquals(0, Sculpt.runWith(new CommandModule(screen), "version", "--color", when).exitCode());
        assertEquals(coloured, screen.coloured());
    }
}
