package dev.sculpt.runner.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathWordsTest {

    record One(@Setting("a folder") Path path) { }

    record Older(@Setting("a file") Optional<Path> file) { }

    record Two(@Setting("a file") Path file, @Setting("a folder") Path data) { }

    record Text(@Setting("no path") String data) { }

    private static Node.Mapping yaml(String text, String source) {
        return (Node.Mapping) new YamlReader().readValue(text, new Position(source, Path.of("/base"), 0, 0));
    }

    private static <C extends Record> Bound<C> bound(String text, Class<C> type) {
        Problems problems = new Problems();
        Optional<Bound<C>> bound = RecordBinder.withoutPlugins().bind(yaml(text, "test"), "task", type, problems);
        problems.throwIfAny();
        return bound.orElseThrow();
    }

    private static String problems(String text, Class<? extends Record> type) {
        return assertThrows(InvalidInputException.class, () -> bound(text, type)).getMessage();
    }

    /** What is written out is what was written, so that a run of older words comes out with the same bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"path", "file", "data"})
    void eachWordIsTaken(String word) {
        Bound<One> one = bound("{" + word + ": x}", One.class);
        Bound<Older> older = bound("{" + word + ": x}", Older.class);

        assertEquals(new One(Path.of("/base/x")), one.value());
        assertEquals(new Older(Optional.of(Path.of("/base/x"))), older.value());
        assertEquals(Map.of(word, "/base/x"), one.written());
    }

    @Test
    void twoWordsForOneSettingAreRefused() {
        assertEquals("test: \"task.file\" is given twice: it is another word for \"task.path\"",
                problems("{path: x, file: y}", One.class));
        assertEquals("test: \"task.data\" is given twice: it is another word for \"task.file\"",
                problems("{data: x, file: y}", One.class));
    }

    @Test
    void settingsThatAreTwoOrNoPathsHaveOneNameEach() {
        assertEquals(new Two(Path.of("/base/x"), Path.of("/base/y")), bound("{file: x, data: y}", Two.class).value());
        assertEquals("test: unknown key \"task.path\"; did you mean \"data\"?",
                problems("{file: x, data: y, path: z}", Two.class));
        assertEquals(List.of(), PathWords.of(Text.class).others("data"));
    }

    @Test
    void theCommandLineReplacesWhateverTheFileCallsIt() {
        Node.Mapping file = yaml("{path: x}", "p.yaml");
        Node.Mapping both = file.with("data", yaml("{data: y}", "--set").entries().get("data"));

        assertEquals(Map.of("data", "y"), PathWords.of(One.class).replaced(both).plain());
        assertEquals(Map.of("path", "x", "data", "y"), PathWords.of(One.class)
                .replaced(file.with("data", yaml("{data: y}", "p.yaml").entries().get("data"))).plain());
    }
}
