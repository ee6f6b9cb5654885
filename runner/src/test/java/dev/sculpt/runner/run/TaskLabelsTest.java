package dev.sculpt.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.plan.Identity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskLabelsTest {

    private final TaskLabels labels = new TaskLabels();

    private NetworkId network(String task, String digest, Map<String, Object> swept, int run) {
        NetworkId id = new NetworkId(0, task, List.of(2, 1), 0, "", swept, new Identity(digest, "m", "d"));
        labels.add(id, run);
        return id;
    }

    private List<String> remarks() {
        return labels.remarks(run -> Path.of("run" + run));
    }

    @Test
    void aNameOfOneTaskStays() {
        NetworkId one = network("ors", "a", Map.of("task.noise", 1), 0);
        NetworkId other = network("ands", "b", Map.of(), 1);

        assertEquals("ors", labels.label(one));
        assertEquals("ands", labels.label(other));
        assertEquals(List.of(), remarks());
    }

    @Test
    void whatIsSweptOfTheTaskTellsTasksOfOneNameApart() {
        NetworkId one = network("random", "a", Map.of("task.seed", 1, "task.inputs", 8, "model.epochs", 3), 0);
        network("random", "a", Map.of("task.seed", 1, "task.inputs", 8, "model.epochs", 4), 0);
        NetworkId two = network("random", "b", Map.of("task.seed", 2, "task.inputs", 8), 0);

        assertEquals(List.of("random seed=1", "random seed=2"), List.of(labels.label(one), labels.label(two)));
        assertEquals(List.of(), remarks());
    }

    @Test
    void elseNumbersDo() {
        NetworkId one = network("ors", "a", Map.of("task.seed", 1), 0);
        NetworkId two = network("ors", "b", Map.of("task.seed", 1), 2);

        assertEquals(List.of("ors #1", "ors #2"), List.of(labels.label(one), labels.label(two)));
        assertEquals(List.of("\"ors\" stands for 2 tasks, which are kept apart: ors #1 of run0, ors #2 of run2"), remarks());
    }

    @Test
    void ofManyTasksTheFirstAreNamed() {
        IntStream.range(0, 9).forEach(run -> network("ors", "digest" + run, Map.of(), run));

        assertEquals(List.of("\"ors\" stands for 9 tasks, which are kept apart: ors #1 of run0, ors #2 of run1, "
                + "ors #3 of run2, ors #4 of run3 and 5 more"), remarks());
    }
}
