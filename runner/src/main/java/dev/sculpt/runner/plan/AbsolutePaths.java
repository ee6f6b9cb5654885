package dev.sculpt.runner.plan;

import dev.sculpt.api.Kind;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.settings.RecordType;
import dev.sculpt.runner.yaml.Node;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes every path of a pipeline out in full, those that it sweeps over or compares too, so that the pipeline means the
 * same wherever it is written down.
 */
final class AbsolutePaths {

    private final PluginRegistry registry;

    @Inject
    AbsolutePaths(PluginRegistry registry) {
        this.registry = registry;
    }

    /** Returns the pipeline with its paths written out; what is wrong with it stays as it is. */
    Node.Mapping in(Node.Mapping pipeline) {
        Node.Mapping written = StageTree.map(pipeline, this::stage);
        Node sweep = pipeline.entries().get(Sweep.KEY);
        if (sweep != null) {
            written = written.with(Sweep.KEY, Sweep.map(sweep, row -> row(pipeline, row)));
        }
        Node compare = written.entries().get(ComparedVariants.KEY);
        return compare == null ? written
                : written.with(ComparedVariants.KEY, ComparedVariants.mapValues(compare, row -> row(pipeline, row)));
    }

    // What several keys are set to together, since the plugin that one names says which settings another has.
    private Map<String, Node> row(Node.Mapping pipeline, Map<String, Node> row) {
        Node.Mapping tree = pipeline;
        for (Map.Entry<String, Node> value : row.entrySet()) {
            Node node = value.getValue();
            tree = new SettingOverride(value.getKey(), node.at(), node).applyTo(tree, new Problems());
        }
        Node.Mapping written = StageTree.map(tree, this::stage);
        Map<String, Node> changed = new LinkedHashMap<>();
        row.forEach((key, value) -> changed.put(key, SettingOverride.find(written, key).orElse(value)));
        return changed;
    }

    private Node stage(Kind<?> kind, Node node) {
        Node named = StageTree.named(kind, node);
        return named instanceof Node.Mapping mapping && mapping.entries().get(PluginType.PLUGIN) instanceof Node.Scalar name
                ? registry.find(kind, name.text())
                        .map(offer -> new RecordType(offer.factory().settings()).withAbsolutePaths(node, this::stage))
                        .orElse(node)
                : node;
    }
}
