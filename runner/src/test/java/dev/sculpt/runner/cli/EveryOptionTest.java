package dev.sculpt.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.sculpt.api.Kind;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plan.SettingOverride;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.settings.SettingType;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every constant of every enum, every plugin and both values of every boolean among the settings of the bundled
 * plugins: described, and of the same effect in the pipeline and on the command line. They are found by reflection, so
 * that a new one is covered by itself.
 */
class EveryOptionTest {

    private static final PluginOptions LOADED = new PluginOptions();
    private static final PluginRegistry REGISTRY = LOADED.make(PluginRegistry.class);

    private static final Map<Kind<?>, List<String>> PLUGINS = Map.of(
            Kind.TASK, List.of("function-graph"),
            Kind.MODEL, List.of("mlp"),
            Kind.PRUNING, List.of("units", "edges"),
            Kind.CLUSTERING, List.of("agglomerative"),
            Kind.HIERARCHY, List.of("merge"),
            Kind.CRITERION, List.of("sparsest"));

    /** Stands for the path of a network of two inputs, two hidden units and two outputs. */
    private static final String NETWORK = "NETWORK";
    /** Stands for the path of a table of two inputs and two outputs. */
    private static final String TABLE = "TABLE";

    @TempDir
    private static Path shared;

    /** What makes the stage of a plugin complete, and small. */
    private static final Map<String, String> STAGES = Map.of(
            "function-graph", "plugin: function-graph, inputs: 2, outputs: { y0: x0 xor x1, y1: not y0 }",
            "csv", "plugin: csv, path: " + TABLE + ", targets: [y0, y1]",
            "mlp", "plugin: mlp, epochs: 2",
            "nd4j-mlp", "plugin: nd4j-mlp, epochs: 2",
            "k-means", "plugin: k-means, clusters: 2",
            "units", "plugin: units, step: 30, accuracy: 0.5",
            "edges", "plugin: edges, step: 30, accuracy: 0.5");

    /** Settings without which a value is refused. */
    private static final Map<String, Map<String, String>> COMPANIONS = Map.of("fixed", Map.of("clusters", "2"));

    /** How a value is written that cannot stand by its name alone. */
    private static final Map<String, String> WRITTEN = Map.of(
            "from-file", "{ plugin: from-file, path: " + NETWORK + " }",
            "k-means", "{ plugin: k-means, clusters: 2 }");

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeNetwork() throws IOException {
        Path file = Files.writeString(shared.resolve("small.yaml"), """
                task: { plugin: function-graph, inputs: 2, outputs: { y0: x0 xor x1, y1: not y0 } }
                model: { plugin: mlp, hidden: [2], epochs: 2 }
                """);
        Files.writeString(table(), "x0,x1,y0,y1\n0,0,0,1\n0,1,1,0\n1,0,1,0\n1,1,0,1\n");
        Path run = shared.resolve("small");
        assertEquals(0, Sculpt.run("run", file, "--out", run).exitCode());
        assertEquals(0, Sculpt.run("export", run, "--format", "safetensors", "--out", network()).exitCode());
    }

    private static Path table() {
        return shared.resolve("table.csv");
    }

    private static Path network() {
        return shared.resolve("network.safetensors");
    }

    /** One value of one setting. */
    private record Option(Offer offer, String setting, String value) {

        /** The setting, and what it needs beside it. */
        Map<String, String> settings() {
            Map<String, String> settings = new LinkedHashMap<>(COMPANIONS.getOrDefault(value, Map.of()));
            settings.put(setting, WRITTEN.getOrDefault(value, value).replace(NETWORK, network().toString()));
            return settings;
        }

        /** Where {@code --set} finds a setting of this plugin. */
        String key(String name) {
            return EveryOptionTest.key(offer.kind()) + (isList(offer.kind()) ? "." + offer.name() : "") + "." + name;
        }

        @Override
        public String toString() {
            return offer.name() + "." + setting + " = " + value;
        }
    }

    static Stream<Option> options() {
        return REGISTRY.offers().stream()
                .filter(offer -> PLUGINS.containsKey(offer.kind()))
                .flatMap(EveryOptionTest::options);
    }

    private static Stream<Option> options(Offer offer) {
        return Arrays.stream(offer.factory().settings().getRecordComponents())
                .flatMap(setting -> values(setting).map(value -> new Option(offer, setting.getName(), value)));
    }

    private static Stream<String> values(RecordComponent setting) {
        SettingType type = SettingType.of(setting).innermost();
        boolean isChoice = type instanceof PluginType || type.describe(REGISTRY::names).contains(" | ");
        return isChoice ? Arrays.stream(type.describe(REGISTRY::names).split(" \\| ")) : Stream.empty();
    }

    private static String key(Kind<?> kind) {
        return kind == Kind.CRITERION ? "keep" : kind.name();
    }

    private static boolean isList(Kind<?> kind) {
        return kind == Kind.PRUNING || kind == Kind.CRITERION;
    }

    /** The pipeline with the plugin of an option in it, and with some more settings of that plugin. */
    private static String pipeline(Option option, Map<String, String> more) {
        String name = option.offer().name();
        return PLUGINS.keySet().stream().sorted(Comparator.comparingInt(Kind.all()::indexOf)).map(kind -> {
            List<String> usual = PLUGINS.get(kind);
            List<String> plugins = kind != option.offer().kind() || usual.contains(name) ? usual : List.of(name);
            List<String> stages = plugins.stream()
                    .map(plugin -> stage(plugin, plugin.equals(name) ? more : Map.of()))
                    .toList();
            return key(kind) + ": " + (isList(kind) ? stages : stages.get(0)) + "\n";
        }).collect(Collectors.joining("", "name: option\n", ""));
    }

    private static String stage(String plugin, Map<String, String> more) {
        return more.entrySet().stream()
                .map(entry -> ", " + entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("", "{ " + STAGES.getOrDefault(plugin, "plugin: " + plugin), " }"))
                .replace(NETWORK, network().toString()).replace(TABLE, table().toString());
    }

    /** Runs a pipeline and returns the folder of its results. */
    private Path run(String name, String pipeline, Stream<String> options) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".yaml"), pipeline);
        Path out = folder.resolve(name);
        Sculpt run = Sculpt.run(
                Stream.concat(Stream.of("run", file, "--out", out, "--hierarchies", 0, "--threads", 1), options).toArray());
        assertEquals(0, run.exitCode(), run.err());
        return out;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("options")
    void worksInThePipelineAndOnTheCommandLine(Option option) throws IOException {
        Path inFile = run("yaml", pipeline(option, option.settings()), Stream.empty());

        assertEquals(option.value(), recorded(inFile, option));
        assertTrue(Files.size(inFile.resolve("networks.jsonl")) > 0);
        // What is run depends on the planned pipeline alone.
        List<SettingOverride> onLine = option.settings().entrySet().stream()
                .map(entry -> SettingOverride.parse("--set", option.key(entry.getKey()) + "=" + entry.getValue())).toList();
        assertEquals(planned(pipeline(option, option.settings()), List.of()), planned(pipeline(option, Map.of()), onLine));
    }

    private Map<String, Object> planned(String pipeline, List<SettingOverride> overrides) throws IOException {
        Path file = Files.writeString(folder.resolve("planned.yaml"), pipeline);
        return LOADED.make(Planner.class).plan(new YamlReader().readFile(file), overrides).effective();
    }

    private static String recorded(Path out, Option option) throws IOException {
        JsonNode stages = new YAMLMapper().readTree(out.resolve("pipeline.yaml").toFile()).get(key(option.offer().kind()));
        for (JsonNode stage : stages.isArray() ? stages : List.of(stages)) {
            if (stage.get("plugin").asText().equals(option.offer().name())) {
                JsonNode value = stage.get(option.setting());
                return value.isObject() ? value.get("plugin").asText() : value.asText();
            }
        }
        throw new AssertionError("pipeline.yaml has no " + option.offer());
    }

    @Test
    void isDescribed() {
        options().collect(Collectors.groupingBy(option -> option.offer().name())).forEach((plugin, options) -> {
            List<String> described = Sculpt.run("plugins", "describe", plugin).out().lines().map(String::strip).toList();
            for (Option option : options) {
                assertTrue(described.stream().anyMatch(line -> lists(line, option)), option + " in " + described);
            }
        });
    }

    /** Whether a line is that of the option's setting, such as {@code scope: global | per-layer, default global}. */
    private static boolean lists(String line, Option option) {
        String start = option.setting() + ": ";
        return line.startsWith(start)
                && List.of(line.substring(start.length()).split(",")[0].split(" \\| ")).contains(option.value());
    }
}
