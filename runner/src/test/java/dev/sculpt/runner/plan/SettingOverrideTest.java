package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingOverrideTest {

    private static final Node.Mapping PIPELINE = (Node.Mapping) new YamlReader().readValue(
            "{model: {epochs: 1}, pruning: [{plugin: units, step: 5}, {plugin: edges, step: 1}]}",
            new Position("test", Path.of(""), 0, 0));

    private static Object set(String text) {
        Problems problems = new Problems();
        Object plain = parsed(text).applyTo(PIPELINE, problems).plain();
        problems.throwIfAny();
        return plain;
    }

    @Test
    void replacesAndAddsValues() {
        assertEquals(Map.of("epochs", 20L), ((Map<?, ?>) set("model.epochs=20")).get("model"));
        assertEquals(List.of(1L, 2L), ((Map<?, ?>) set("seeds=[1, 2]")).get("seeds"));
    }

    @Test
    void aKeyOfASweepOrOfAVariantIsAPathItself() {
        assertEquals(Map.of("task.seed", List.of(1L, 2L)), ((Map<?, ?>) set("sweep.task.seed=[1, 2]")).get("sweep"));
        assertEquals(Map.of("variants", Map.of("new", Map.of("pruning.units.score", "random"))),
                ((Map<?, ?>) set("compare.variants.new.pruning.units.score=random")).get("compare"));
        assertEquals(Map.of("product", Map.of("model.epochs", List.of(1L))),
                ((Map<?, ?>) set("compare.product.model.epochs=[1]")).get("compare"));
        Node.Mapping table = (Node.Mapping) new YamlReader().readValue(
                "{sweep: {columns: [seeds], rows: [[3]]}}", new Position("test", Path.of(""), 0, 0));
        assertEquals(Map.of("sweep", Map.of("columns", List.of("seeds"), "rows", List.of(List.of(4L)))),
                parsed("sweep.rows.0.0=4").applyTo(table, new Problems()).plain());
    }

    /** PathWords takes the last word of a mapping. */
    @Test
    void ofTheWordsForOnePathTheOneThatWasSetLastStandsLast() {
        for (String first : List.of("path", "file", "data")) {
            for (String last : List.of("path", "file", "data")) {
                Node.Mapping task = (Node.Mapping) new YamlReader().readValue("{task: {plugin: csv, path: x, targets: [y]}}",
                        new Position("test", Path.of(""), 0, 0));
                task = parsed("task." + first + "=a").applyTo(task, new Problems());
                task = parsed("task." + last + "=b").applyTo(task, new Problems());

                Node.Mapping stage = (Node.Mapping) task.entries().get("task");
                List<String> words = stage.entries().keySet().stream()
                        .filter(List.of("path", "file", "data")::contains).toList();
                assertEquals(last, words.get(words.size() - 1), first + ", then " + last);
                assertEquals("b", stage.entries().get(last).plain());
            }
        }
    }

    @Test
    void reachesListElementsByPluginAndByPosition() {
        assertEquals(set("pruning.edges.step=2"), set("pruning.1.step=2"));
        assertFalse(set("pruning.edges.step=2").equals(set("pruning.units.step=2")));
    }

    @Test
    void aStarIsEveryElementOfAList() {
        assertEquals(List.of(Map.of("plugin", "units", "step", 7L), Map.of("plugin", "edges", "step", 7L)),
                ((Map<?, ?>) set("pruning.*.step=7")).get("pruning"));
        Node.Mapping named = (Node.Mapping) new YamlReader().readValue(
                "{pruning: [units, {plugin: edges}], keep: sparsest}", new Position("test", Path.of(""), 0, 0));
        assertEquals(List.of(Map.of("plugin", "units", "accuracy", 0.9), Map.of("plugin", "edges", "accuracy", 0.9)),
                ((Map<?, ?>) parsed("pruning.*.accuracy=0.9").applyTo(named, new Problems()).plain()).get("pruning"));
        assertEquals(List.of("pruning.0.step", "pruning.1.step"), parsed("pruning.*.step=7").places(PIPELINE));
        assertEquals(5L, SettingOverride.find(PIPELINE, "pruning.*.step").orElseThrow().plain());
    }

    @Test
    void aStarOfAnEmptyListIsRefused() {
        Node.Mapping empty = (Node.Mapping) new YamlReader().readValue(
                "{pruning: []}", new Position("test", Path.of(""), 0, 0));
        Problems problems = new Problems();

        parsed("pruning.*.step=1").applyTo(empty, problems);

        assertTrue(assertThrows(InvalidInputException.class, problems::throwIfAny).getMessage().endsWith(
                "is every element of a list, but \"pruning\" is empty"));
    }

    @Test
    void aStarWithoutAListIsRefused() {
        for (String path : List.of("model.*", "model.*.epochs", "*.epochs", "measures.*.step")) {
            String message = assertThrows(InvalidInputException.class, () -> set(path + "=1")).getMessage();
            assertTrue(message.contains("\"*\" in \"" + path + "\" is every element of a list, but"), message);
        }
    }

    @Test
    void aPluginOfSeveralStagesIsNoNameForOne() {
        Node.Mapping turned = (Node.Mapping) new YamlReader().readValue(
                "{pruning: [{plugin: units}, edges, units]}", new Position("test", Path.of(""), 0, 0));
        Problems problems = new Problems();

        assertEquals(turned, parsed("pruning.units.step=5").applyTo(turned, problems));

        assertTrue(assertThrows(InvalidInputException.class, problems::throwIfAny).getMessage().contains(
                "\"units\" in \"pruning.units.step\" is the plugin of 2 elements of the list; write pruning.0.step or "
                        + "pruning.2.step"));
        assertEquals(Map.of("pruning", List.of(Map.of("plugin", "units"), Map.of("plugin", "edges", "step", 5L), "units")),
                parsed("pruning.edges.step=5").applyTo(turned, new Problems()).plain());
    }

    @Test
    void aStageThatIsOnlyNamedTakesSettings() {
        Node.Mapping named = (Node.Mapping) new YamlReader().readValue(
                "{clustering: agglomerative}", new Position("test", Path.of(""), 0, 0));

        Object plain = parsed("clustering.linkage=single").applyTo(named, new Problems()).plain();

        assertEquals(Map.of("clustering", Map.of("plugin", "agglomerative", "linkage", "single")), plain);
    }

    @Test
    void saysWhatIsWrong() {
        assertTrue(assertThrows(InvalidInputException.class, () -> set("model")).getMessage().contains("KEY=VALUE"));
        assertEquals("\"--set =3\": no key stands before \"=\"; write KEY=VALUE, such as model.epochs=20",
                assertThrows(InvalidInputException.class, () -> set("=3")).getMessage());
        for (String path : List.of("pruning[0].step", "pruning['units'].step")) {
            assertEquals("\"--set " + path + "=3\": an element of a list is named with a dot, as "
                            + path.replaceAll("\\['?(\\w+)'?]", ".$1"),
                    assertThrows(InvalidInputException.class, () -> set(path + "=3")).getMessage());
        }
        assertTrue(assertThrows(InvalidInputException.class, () -> set("pruning.7.step=1")).getMessage()
                .contains("no element of the list"));
        assertTrue(assertThrows(InvalidInputException.class, () -> set("model.epochs.x=1")).getMessage()
                .contains("has no keys"));
    }

    private static SettingOverride parsed(String text) {
        return SettingOverride.parse("--set " + text, text);
    }
}
