package dev.sculpt.runner.plan;

import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.Position;
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
}
