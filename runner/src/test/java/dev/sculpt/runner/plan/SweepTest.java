package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.Position;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepTest {

    private final Problems problems = new Problems();

    private List<String> labels(String text) {
        Node.Mapping pipeline =
                (Node.Mapping) new YamlReader().readValue(text, new Position("test", Path.of(""), 0, 0));
        return Sweep.cases(pipeline, problems).stream().map(Sweep.Case::label).toList();
    }

    @Test
    void withoutSweepThereIsOneCase() {
        assertEquals(List.of(""), labels("{}"));
    }

    @Test
    void axesMultiplyAndTheLastChangesFastest() {
        assertEquals(
                List.of("a.x=1 b=[3]", "a.x=1 b=[4,5]", "a.x=2 b=[3]", "a.x=2 b=[4,5]"),
                labels("{sweep: {a.x: [1, 2], b: [[3], [4, 5]]}}"));
        problems.throwIfAny();
    }

    @Test
    void aTableIsOneAxisAndTasksNeedNoLabel() {
        assertEquals(
                List.of("e=30 c=1", "e=30 c=2", "e=60 c=1", "e=60 c=2"),
                labels("{sweep: [{columns: [task, e], rows: [[p, 30], [q, 60]]}, {c: [1, 2]}]}"));
        problems.throwIfAny();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "{a: 1}", "{a: []}", "[7]", "{columns: [a], rows: [[1, 2]]}", "{rows: []}",
        "{columns: [a], rows: []}", "{columns: [a, a], rows: [[1, 2]]}", "{columns: [a], rows: [[1]], row: 2}"})
    void refusesWhatIsNoSweep(String sweep) {
        labels("{sweep: " + sweep + "}");

        assertFalse(problems.isEmpty());
    }
}
