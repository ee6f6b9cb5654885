package dev.sculpt.runner.plan;

import dev.sculpt.api.task.Task;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way of running a pipeline: a point of its sweep, under one of the variants that it compares.
 *
 * @param label what sets it apart from the others, empty where nothing is swept or compared; marked where a stage cheats
 * @param swept the same as plain values by key, the compared variant's name first, then in the order of the sweep
 * @param identity what its networks are known by
 * @param pipeline its stages
 * @param task its task, absent only where the model brings finished networks
 * @param seeds it is run once with each
 */
public record Variant(
        String label, Map<String, Object> swept, Identity identity, Pipeline pipeline, Optional<Task> task,
        List<Long> seeds) {

    public Variant {
        swept = Collections.unmodifiableMap(new LinkedHashMap<>(swept)); // a setting may be swept over null
        seeds = List.copyOf(seeds);
    }

    /** Returns the seeds as a pipeline would write them: numbers, and texts such as {@code 0..99}. */
    public List<Object> writtenSeeds() {
        return Seeds.written(seeds);
    }
}
