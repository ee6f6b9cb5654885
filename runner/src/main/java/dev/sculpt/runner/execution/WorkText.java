package dev.sculpt.runner.execution;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.run.PipelineFile;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a worker has to know of a plan, as one text: YAML with the keys {@code networks} and {@code pipeline}, which is
 * spelled out but for where it is executed.
 *
 * @param networks how many the plan has
 * @param pipeline as the plan's {@code pipeline.yaml}
 */
public record WorkText(int networks, Node.Mapping pipeline) {

    private static final String NETWORKS = "networks";
    private static final String PIPELINE = "pipeline";

    /** Returns the text of a plan. */
    static String of(Plan plan) {
        Map<String, Object> work = new LinkedHashMap<>();
        work.put(NETWORKS, plan.networks());
        work.put(PIPELINE, PipelineFile.withoutExecution(plan.effective()));
        return PipelineFile.text(work);
    }

    /**
     * Reads the text of a plan.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static WorkText parse(String text) {
        Node node = new YamlReader().readValue(text, new Position("the work", Path.of("").toAbsolutePath(), 0, 0));
        if (node instanceof Node.Mapping work && work.entries().get(PIPELINE) instanceof Node.Mapping pipeline
                && work.entries().get(NETWORKS) instanceof Node.Scalar networks
                && networks.value() instanceof Number count) {
            return new WorkText(count.intValue(), pipeline);
        }
        throw new IllegalArgumentException("is no work: " + text.lines().findFirst().orElse(""));
    }
}
