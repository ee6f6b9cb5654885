package dev.sculpt.runner.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.setting.SettingException;
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

class RecordBinderTest {

    enum Shade { LIGHT_BLUE, DARK_RED }

    record Inner(@Setting("a part") String part) { }

    record Sample(
            @Setting(value = "a count", defaultValue = "3", min = 1, max = 10) int count,
            @Setting(value = "a rate", min = 0, aboveMin = true) double rate,
            @Setting(value = "a shade", defaultValue = "light-blue") Shade shade,
            @Setting(value = "sizes", defaultValue = "[24, 24]", min = 1) List<Integer> sizes,
            @Setting(value = "a limit") Optional<Long> limit,
            @Setting(value = "names", defaultValue = "{}") Map<String, String> names,
            @Setting(value = "a file", defaultValue = "x.txt") Path file,
            @Setting(value = "inner", defaultValue = "{ part: p }") Inner inner) {
        Sample {
            if (count == 7) {
                throw new SettingException("count", "seven is taken");
            }
        }
    }

    private static Node.Mapping yaml(String text) {
        return (Node.Mapping) new YamlReader().readValue(text, new Position("test", Path.of("/base"), 0, 0));
    }

    private static String problemsOf(String text) {
        Problems problems = new Problems();
        assertEquals(Optional.empty(), RecordBinder.withoutPlugins().bind(yaml(text), "stage", Sample.class, problems));
        return assertThrows(InvalidInputException.class, problems::throwIfAny).getMessage();
    }

    @Test
    void fillsInDefaults() {
        Problems problems = new Problems();

        Sample sample = RecordBinder.withoutPlugins().bind(yaml("{rate: 0.5}"), "stage", Sample.class, problems)
                .orElseThrow().value();

        assertEquals(3, sample.count());
        assertEquals(Shade.LIGHT_BLUE, sample.shade());
        assertEquals(List.of(24, 24), sample.sizes());
        assertEquals(Optional.empty(), sample.limit());
        assertEquals("p", sample.inner().part());
    }

    @Test
    void bindsEveryType() {
        Sample sample = RecordBinder.withoutPlugins().bind(
                yaml("{count: 10, rate: 2, shade: dark-red, sizes: [1], limit: 5, names: {b: 1, a: x},"
                        + " file: d/y.txt, inner: {part: q}}"),
                "stage", Sample.class, new Problems()).orElseThrow().value();

        assertEquals(new Sample(10, 2.0, Shade.DARK_RED, List.of(1), Optional.of(5L), Map.of("b", "1", "a", "x"),
                Path.of("/base/d/y.txt"), new Inner("q")), sample);
        assertEquals(List.of("b", "a"), List.copyOf(sample.names().keySet()));
    }

    @Test
    void aMisspeltSettingIsNotMissingToo() {
        String message = problemsOf("{raet: 0.5}");

        assertEquals("test: unknown key \"stage.raet\"; did you mean \"rate\"?", message);
        assertTrue(problemsOf("{raet: 0.5, rate: -1}").contains("\"stage.rate\" is -1"), "one that is given is looked at");
    }

    @Test
    void reportsAllProblemsTogether() {
        String message = problemsOf("{cuont: 1, count: 11, shade: dark-rde, sizes: [0, x], limit: 1.5}");

        assertEquals(7, message.lines().filter(line -> line.contains("\"stage.")).count(), message);
        assertTrue(message.contains("unknown key \"stage.cuont\"; did you mean \"count\"?"), message);
        assertTrue(message.contains("\"stage.count\" is 11, must be at least 1 and at most 10"), message);
        assertTrue(message.contains("did you mean \"dark-red\"? (choices: light-blue, dark-red)"), message);
        assertTrue(message.contains("\"stage.sizes.0\" is 0, must be at least 1"), message);
        assertTrue(message.contains("\"stage.sizes.1\" must be a whole number, not \"x\""), message);
        assertTrue(message.contains("missing \"stage.rate\": a rate"), message);
    }

    @Test
    void aBoundaryThatIsOutOfRangeIsRefused() {
        assertTrue(problemsOf("{rate: 0}").contains("must be above 0"));
        assertTrue(problemsOf("{rate: 1, count: 99999999999}").contains("must be at least 1 and at most 10"));
    }

    @Test
    void passesOnWhatTheRecordItselfRefuses() {
        assertTrue(problemsOf("{rate: 1, count: 7}").contains("\"stage.count\": seven is taken"));
    }

    @Test
    void settingsSurviveBeingWrittenOut() {
        Problems problems = new Problems();
        Bound<Sample> sample = RecordBinder.withoutPlugins().bind(
                yaml("{rate: 2, shade: dark-red, limit: 5}"), "", Sample.class, problems).orElseThrow();

        Map<?, ?> plain = (Map<?, ?>) sample.written();

        assertEquals("dark-red", plain.get("shade"));
        assertEquals(5L, plain.get("limit"));
        assertEquals(Map.of("part", "p"), plain.get("inner"));
        assertEquals(List.of("count", "rate", "shade", "sizes", "limit", "names", "file", "inner"),
                List.copyOf(plain.keySet()));
    }
}
