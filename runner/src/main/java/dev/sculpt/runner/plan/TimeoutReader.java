package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.runner.plugin.Timeouts;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the key {@code timeout} of a pipeline: one duration for all stages, or one for each of some kinds of stages. */
final class TimeoutReader {

    static final String KEY = "timeout";

    private static final List<Kind<?>> STAGES = List.of(
            Kind.TASK, Kind.MODEL, Kind.PRUNING, Kind.CLUSTERING, Kind.HIERARCHY, Kind.CRITERION, Kind.MEASURE,
            Kind.EXPLANATION);

    private TimeoutReader() { }

    /** Returns the limits that a pipeline sets. */
    static Timeouts read(Node.Mapping pipeline, Problems problems) {
        Node node = pipeline.entries().get(KEY);
        Map<Kind<?>, Duration> limits = new HashMap<>();
        if (node instanceof Node.Mapping byKind) {
            byKind.entries().forEach((name, value) -> kind(byKind, name, problems).ifPresent(kind ->
                    duration(value, KEY + "." + name, problems).ifPresent(limit -> limits.put(kind, limit))));
        } else if (node != null && !node.isNothing()) {
            duration(node, KEY, problems).ifPresent(limit -> STAGES.forEach(kind -> limits.put(kind, limit)));
        }
        return new Timeouts(limits);
    }

    private static Optional<Kind<?>> kind(Node.Mapping byKind, String name, Problems problems) {
        Optional<Kind<?>> kind = STAGES.stream().filter(one -> one.name().equals(name)).findFirst();
        if (kind.isEmpty()) {
            problems.add(byKind.keys().get(name), "\"" + KEY + "." + name + "\": no kind of stage has this name"
                    + NearestName.hint(name, STAGES.stream().map(Kind::name).toList()));
        }
        return kind;
    }

    private static Optional<Duration> duration(Node node, String key, Problems problems) {
        Optional<Duration> duration = node instanceof Node.Scalar scalar && scalar.value() instanceof String text
                ? Timeouts.parse(text) : Optional.empty();
        if (duration.isEmpty()) {
            problems.add(node.at(), "\"" + key + "\" must be a duration such as 30s, 5m or 2h, not " + node.describe());
        }
        return duration;
    }
}
