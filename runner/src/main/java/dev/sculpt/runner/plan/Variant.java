package dev.sculpt.runner.plan;

import dev.sculpt.api.task.Task;
import java.util.List;
import java.util.Optional;

/**
 * One combination of swept settings.
 *
 * @param label what sets it apart from the others, empty where nothing is swept
 * @param pipeline its stages
 * @param task its task, absent only where the model brings finished networks
 * @param seeds it is run once with each
 */
public record Variant(String label, Pipeline pipeline, Optional<Task> task, List<Long> seeds) {
    public Variant {
        seeds = List.copyOf(seeds);
    }
}
