package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
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
        return Sweep.combinations(pipeline, problems).stream().map(Combination::label).toList();
    }

    @Test
    void withoutSweepThereIsOneCase() {
        assertEquals(List.of(""), labels("{}"));
    }

    @Test
    void axesMultiplyAndTheLastChangesFastest() {
        assertEquals(
                List.of("model.x=1 model.b=[3]", "model.x=1 model.b=[4,5]",
                        "model.x=2 model.b=[3]", "model.x=2 model.b=[4,5]"),
                labels("{sweep: {model.x: [1, 2], model.b: [[3], [4, 5]]}}"));
        problems.throwIfAny();
    }

    @Test
    void aTableIsOneAxisAndTasksNeedNoLabel() {
        assertEquals(
                List.of("model.e=30 model.c=1", "model.e=30 model.c=2", "model.e=60 model.c=1", "model.e=60 model.c=2"),
                labels("{sweep: [{columns: [task, model.e], rows: [[p, 30], [q, 60]]}, {model.c: [1, 2]}]}"));
        problems.throwIfAny();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "{model: 1}", "{model: []}", "[7]", "{columns: [model], rows: [[1, 2]]}", "{rows: []}",
        "{columns: [model], rows: []}", "{columns: [model, model], rows: [[1, 2]]}",
        "{columns: [model], rows: [[1]], row: 2}", "{name: [a]}", "{model: [a, b, a]}"})
    void refusesWhatIsNoSweep(String sweep) {
        labels("{sweep: " + sweep + "}");

        assertFalse(problems.isEmpty());
    }
}
