package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.plan.SweptText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the tasks of several runs are called, so that no name stands for two: by their own names; where one does, with what
 * was swept of the task behind it, such as {@code random seed=3}; and where that does not tell all apart, with a number,
 * {@code ors #2}.
 */
final class TaskLabels {

    private static final String SETTING = "task.";
    private static final int MOST_NAMED = 4;

    private final Map<String, Map<String, Origin>> tasks = new LinkedHashMap<>(); // of a name, by their digests
    private final Map<String, Map<String, String>> labels = new HashMap<>();

    /** Where a task was first found, and all that was swept of it: one combination, as a rule. */
    private record Origin(int run, Set<Map<String, Object>> swept) { }

    /**
     * Takes the task of a network whose identity is known.
     *
     * @param run position of its run among those given
     */
    void add(NetworkId id, int run) {
        Map<String, Object> swept = new LinkedHashMap<>(id.swept());
        swept.keySet().removeIf(key -> !key.startsWith(SETTING));
        tasks.computeIfAbsent(id.task(), name -> new LinkedHashMap<>())
                .computeIfAbsent(id.identity().task(), digest -> new Origin(run, new LinkedHashSet<>()))
                .swept().add(swept);
    }

    /** Returns what the task of a network is called, once all were taken. */
    String label(NetworkId id) {
        return labels.computeIfAbsent(id.task(), this::labels).getOrDefault(id.identity().task(), id.task());
    }

    private Map<String, String> labels(String name) {
        List<String> digests = List.copyOf(tasks.getOrDefault(name, Map.of()).keySet());
        List<String> swept = bySwept(name);
        Map<String, String> found = new HashMap<>();
        IntStream.range(0, digests.size()).forEach(task -> found.put(digests.get(task), digests.size() == 1 ? name
                : swept.isEmpty() ? numbered(name, task) : swept.get(task)));
        return found;
    }

    private static String numbered(String name, int task) {
        return name + " #" + (task + 1);
    }

    // Nothing where what was swept does not tell the tasks of a name apart.
    private List<String> bySwept(String name) {
        List<Set<Map<String, Object>>> all =
                tasks.getOrDefault(name, Map.of()).values().stream().map(Origin::swept).toList();
        if (all.stream().anyMatch(one -> one.size() > 1)) {
            return List.of();
        }
        List<Map<String, Object>> swept = all.stream().map(one -> one.iterator().next()).toList();
        Set<String> keys = new LinkedHashSet<>();
        swept.forEach(one -> keys.addAll(one.keySet()));
        keys.removeIf(key -> swept.stream().map(one -> SweptText.of(one.get(key))).distinct().count() < 2);
        List<String> labels = swept.stream()
                .map(one -> name + " " + SweptText.of(SweptText.values(one, keys), keys)).toList();
        return Set.copyOf(labels).size() < labels.size() ? List.of() : labels;
    }

    /**
     * Returns a line for each name that stands for several tasks which have numbers.
     *
     * @param folder of a run, by its position
     */
    List<String> remarks(IntFunction<Path> folder) {
        List<String> remarks = new ArrayList<>();
        tasks.forEach((name, digests) -> {
            if (digests.size() > 1 && bySwept(name).isEmpty()) {
                List<Origin> found = List.copyOf(digests.values());
                String named = IntStream.range(0, found.size()).limit(MOST_NAMED)
                        .mapToObj(task -> numbered(name, task) + " of " + folder.apply(found.get(task).run()))
                        .collect(Collectors.joining(", "));
                remarks.add("\"" + name + "\" stands for " + found.size() + " tasks, which are kept apart: " + named
                        + (found.size() > MOST_NAMED ? " and " + (found.size() - MOST_NAMED) + " more" : ""));
            }
        });
        return remarks;
    }
}
