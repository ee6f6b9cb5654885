package dev.sculpt.runner.comparison;

import dev.sculpt.runner.plan.SweptText;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.run.RecordedRuns.Found;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The swept keys that networks differ in, as {@code --by} has them. */
final class SweptKeys {

    /** The key of a whole task, whose values are the names of tasks. */
    static final String TASK = "task";

    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    SweptKeys(RecordedRuns runs) {
        for (Found found : runs.networks()) {
            found.row().id().swept().keySet().forEach(key ->
                    values.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(value(found, key).orElseThrow()));
        }
        values.values().removeIf(some -> some.size() < 2);
    }

    /** Returns the text of the value that a network has of a key; nothing where that was not swept for it. */
    static Optional<String> value(Found network, String key) {
        Map<String, Object> swept = network.row().id().swept();
        return !swept.containsKey(key) ? Optional.empty()
                : Optional.of(key.equals(TASK) ? network.task() : SweptText.of(swept.get(key)));
    }

    /** Returns the keys, in the order found. */
    Set<String> keys() {
        return values.keySet();
    }

    /** Returns the texts of the values of a key, in the order found. */
    Set<String> values(String key) {
        return values.get(key);
    }
}
