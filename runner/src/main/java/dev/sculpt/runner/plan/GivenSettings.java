package dev.sculpt.runner.plan;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginMaker;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.yaml.Node;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Takes the settings that networks from elsewhere bring along from the plugin that reads them. */
final class GivenSettings {

    private GivenSettings() { }

    /**
     * Returns what is wrong with a network as its source returned it; empty where its settings can be taken.
     *
     * @param index of the network, from 0
     */
    static Optional<String> fault(GivenNetwork network, int index) {
        if (network == null) {
            return Optional.of("nothing for network " + index);
        }
        if (network.task() == null || network.network() == null) {
            return Optional.of("network " + index + " without a task's name or without weights");
        }
        return network.settings().entrySet().stream()
                .flatMap(setting -> fault(setting).stream())
                .findFirst()
                .map(fault -> "network " + index + " with a setting " + fault);
    }

    private static Optional<String> fault(Map.Entry<String, Object> setting) {
        String key = setting.getKey();
        if (key.indexOf('.') < 1 || key.endsWith(".")) {
            return Optional.of("\"" + key + "\"; its key must be STAGE.SETTING, such as clustering.featureHops");
        }
        Object value = plain(setting.getValue());
        boolean fits = value instanceof String || value instanceof Long || value instanceof Double
                || value instanceof Boolean;
        return fits ? Optional.empty() : Optional.of("\"" + key + "\" that is "
                + (value == null ? "nothing" : "a " + value.getClass().getName()) + ", must be text, a number or a boolean");
    }

    /** Returns a value as a pipeline would have it. */
    static Node.Scalar node(Object value, Position at) {
        return new Node.Scalar(plain(value), String.valueOf(value), at);
    }

    // A plugin may as well bring other numbers than those that a pipeline file is read into.
    private static Object plain(Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        return value instanceof Float number ? (Object) Double.valueOf(number.toString()) : value;
    }

    /**
     * Returns a pipeline with the settings that a network brings along, which replace its own. Those that none of its
     * plugins has say nothing to it.
     *
     * @param tree the pipeline as written
     * @param pipeline what it is bound to
     * @param maker knows where a setting goes
     */
    static Node.Mapping put(Map<String, Object> settings, Node.Mapping tree, Pipeline pipeline, PluginMaker maker) {
        Map<String, Stage<?>> stages =
                Map.of("clustering", pipeline.clusterings().get(0), "hierarchy", pipeline.hierarchies().get(0));
        Node.Mapping changed = tree;
        for (Map.Entry<String, Object> setting : settings.entrySet()) {
            String key = setting.getKey();
            String stage = key.substring(0, key.indexOf('.'));
            if (stages.containsKey(stage)) {
                Position at = new Position(key + " of a network in " + tree.entries().get("model").at(), Path.of(""), 0, 0);
                Offer offer = stages.get(stage).offer();
                Optional<Node.Mapping> replaced = maker.replaced(spelledOut(changed, stage, offer),
                        offer.factory().settings(), key.substring(stage.length() + 1), node(setting.getValue(), at));
                changed = replaced.isPresent() ? changed.with(stage, replaced.get()) : changed;
            }
        }
        return changed;
    }

    // A stage that is missing, or only a name, becomes a mapping, so that a setting can be put into it.
    private static Node.Mapping spelledOut(Node.Mapping tree, String key, Offer offer) {
        return tree.entries().get(key) instanceof Node.Mapping mapping ? mapping : Node.Mapping.empty(tree.at())
                .with(PluginType.PLUGIN, new Node.Scalar(offer.name(), offer.name(), tree.at()));
    }
}
