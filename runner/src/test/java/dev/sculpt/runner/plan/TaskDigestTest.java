package dev.sculpt.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TaskDigestTest {

    private static final List<String> INPUTS = List.of("a", "b");
    private static final List<String> OUTPUTS = List.of("y");

    private static Samples rows(float last) {
        return new DenseSamples(new float[][] {{0, 0}, {1, 0}}, new float[][] {{0}, {last}});
    }

    private static TrueModule module(List<Integer> inputs, List<Integer> outputs) {
        return new TrueModule(new TreeSet<>(inputs), new TreeSet<>(outputs));
    }

    private static Optional<TrueHierarchy> truth(List<TrueLink> links, boolean shareNoUnit) {
        return Optional.of(new TrueHierarchy(
                List.of(module(List.of(0, 1), List.of()), module(List.of(), List.of(0))), links, shareNoUnit));
    }

    private static Task task(List<String> inputs, Samples rows, double noise, Optional<TrueHierarchy> truth) {
        return new Task(inputs, OUTPUTS, rows, rows, rows, noise, truth);
    }

    @Test
    void equalRowsAreEqualWhetherOrNotTheyAreOneObject() {
        Samples shared = rows(1);
        String digest = TaskDigest.of(task(INPUTS, shared, 0, Optional.empty()));

        assertTrue(digest.matches("[0-9a-f]{16}"), digest);
        assertEquals(digest, TaskDigest.of(task(INPUTS, rows(1), 0, Optional.empty())));
        assertEquals(digest, TaskDigest.of(
                new Task(INPUTS, OUTPUTS, rows(1), rows(1), rows(1), 0, Optional.empty())));
        assertEquals(digest, TaskDigest.of(new Task(INPUTS, OUTPUTS, rows(1), shared, shared, 0, Optional.empty())));
    }

    @Test
    void everyPartMatters() {
        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put("plain", task(INPUTS, rows(1), 0, Optional.empty()));
        tasks.put("other names, of equal hashes one way", task(List.of("Aa", "b"), rows(1), 0, Optional.empty()));
        tasks.put("and the other", task(List.of("BB", "b"), rows(1), 0, Optional.empty()));
        tasks.put("names joined otherwise", task(List.of("a b", ""), rows(1), 0, Optional.empty()));
        tasks.put("another target", task(INPUTS, rows(0), 0, Optional.empty()));
        tasks.put("noise", task(INPUTS, rows(1), 0.1, Optional.empty()));
        tasks.put("truth", task(INPUTS, rows(1), 0, truth(List.of(), true)));
        tasks.put("another truth", task(INPUTS, rows(1), 0, truth(List.of(new TrueLink(0, 1)), true)));
        tasks.put("link the other way", task(INPUTS, rows(1), 0, truth(List.of(new TrueLink(1, 0)), true)));
        tasks.put("shared units", task(INPUTS, rows(1), 0, truth(List.of(), false)));
        tasks.put("other validation", new Task(INPUTS, OUTPUTS, rows(1), rows(0), rows(1), 0, Optional.empty()));
        tasks.put("other test", new Task(INPUTS, OUTPUTS, rows(1), rows(1), rows(0), 0, Optional.empty()));
        tasks.put("other training", new Task(INPUTS, OUTPUTS, rows(0), rows(1), rows(1), 0, Optional.empty()));

        Map<String, String> byDigest = new LinkedHashMap<>();
        tasks.forEach((name, task) -> {
            String other = byDigest.put(TaskDigest.of(task), name);
            assertTrue(other == null, name + " is told as " + other);
        });
    }
}
