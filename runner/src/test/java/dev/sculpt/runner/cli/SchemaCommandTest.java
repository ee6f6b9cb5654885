package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.sculpt.runner.template.Starter;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of pipelines, and the pipelines that begin with it. */
class SchemaCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PIPELINES = Path.of("../pipelines");
    private static JsonSchema schema;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readSchema() throws JsonProcessingException {
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(JSON.readTree(Sculpt.run("schema").out()));
    }

    private static List<String> mistakes(Path file) {
        JsonNode tree = JSON.valueToTree(new YamlReader().readFile(file).plain());
        return schema.validate(tree).stream().map(Object::toString).toList();
    }

    static Stream<Path> pipelines() throws IOException {
        try (Stream<Path> files = Files.walk(PIPELINES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void everyPipelineThatComesWithTheProgramIsValid(Path file) {
        assertEquals(List.of(), mistakes(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"modle: mlp", "model: { plugin: mpl }", "model: { plugin: mlp, epohcs: 3 }",
        "model: { plugin: mlp, epochs: many }", "model: { plugin: mlp, epochs: 0 }", "model: { plugin: mlp, hidden: 3 }",
        "pruning: [{ plugin: units, step: 101 }]", "pruning: [{ plugin: units, step: [5, 101] }]",
        "pruning: [{ plugin: units, score: { plugin: randm } }]", "pruning: [{ step: 5 }]",
        "clustering: { plugin: agglomerative, linkage: midle }", "clustering: { linkge: single }",
        "seeds: 0-3", "seeds: [a]", "restarts: 0", "keep: sparsst", "sweep: 3",
        "task: { plugin: function-graph, input: 2 }", "execution: remot"})
    void aWrongPipelineIsRefused(String text) throws IOException {
        assertNotEquals(List.of(), mistakes(Files.writeString(folder.resolve("wrong.yaml"), text + "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clustering: { linkage: single }", "clustering: { indexThreshold: 0.3 }",
        "keep: [sparsest, fits-task]", "pruning: [units, { plugin: edges, step: [1, 2] }]",
        "pruning: [{ plugin: units, score: [random, { plugin: random }] }]",
        "seeds: 0..9", "seeds: [1, '5..7']", "task: and", "execution: local"})
    void whatPipelinesMaySayIsTaken(String text) throws IOException {
        assertEquals(List.of(), mistakes(Files.writeString(folder.resolve("right.yaml"), text + "\n")));
    }

    @Test
    void settingsHaveTheirMeaningRangeAndDefault() throws IOException {
        JsonNode step = JSON.readTree(Sculpt.run("schema").out()).at("/definitions/pruning-units/properties/step");

        assertEquals("number", step.at("/anyOf/0/type").asText());
        assertEquals(0, step.at("/anyOf/0/exclusiveMinimum").asDouble());
        assertEquals(100, step.at("/anyOf/0/maximum").asDouble());
        assertTrue(step.has("description") && step.has("default"), step.toString());
    }

    static List<String> templates() {
        return Starter.NAMES;
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateBeginsAValidPipeline(String template) throws IOException {
        Path file = folder.resolve("first.yaml");

        Sculpt written = Sculpt.run("init", "--template", template, file);

        assertEquals(0, written.exitCode(), written.err());
        assertTrue(Files.readString(file).startsWith("# yaml-language-server: $schema=sculpt.schema.json\n# "));
        assertEquals(Sculpt.run("schema").out(), Files.readString(folder.resolve("sculpt.schema.json")));
        assertEquals(List.of(), mistakes(file));
        Sculpt checked = Sculpt.run("validate", file);
        boolean needsFiles = List.of("images", "pytorch").contains(template);
        assertEquals(needsFiles ? 2 : 0, checked.exitCode(), checked.err());
        assertEquals(needsFiles ? 1 : 0, checked.err().lines().count(), checked.err());
        assertEquals("sculpt: " + file + ": is there already; name another FILE, or remove it\n",
                Sculpt.run("init", file).err());
    }

    /** Those that need no data of the user's. */
    @ParameterizedTest
    @ValueSource(strings = {"boolean", "truth-table", "csv", "pla"})
    void whatATemplateBeginsFindsAHierarchyThatSeedsAgreeOn(String template) {
        Path file = folder.resolve("first.yaml");
        Sculpt.run("init", "--template", template, file);

        Sculpt run = Sculpt.run("run", file, "seeds=[0, 1]", "--out", folder.resolve("run"));

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("that all 2 seeds have"), run.out());
    }

    @Test
    void aTemplateThatIsNotThereIsRefusedAndNothingIsWritten() {
        Sculpt refused = Sculpt.run("init", "--template", "cvs", folder.resolve("first.yaml"));

        assertEquals(2, refused.exitCode());
        assertEquals("sculpt: --template \"cvs\": there is none of that name; did you mean \"csv\"?\n", refused.err());
        assertEquals(0, folder.toFile().list().length);
    }
}
