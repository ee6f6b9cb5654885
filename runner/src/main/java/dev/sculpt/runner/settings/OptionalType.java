package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code Optional}; {@code null} is the empty one. */
record OptionalType(SettingType value) implements SettingType {

    @Override
    public Optional<? extends Bound<?>> bind(Node node, String key, Setting setting, Binding binding) {
        if (node.isNothing()) {
            return Optional.of(new Bound<>(Optional.empty(), null));
        }
        return value.bind(node, key, setting, binding)
                .map(bound -> new Bound<>(Optional.of(bound.value()), bound.written()));
    }

    @Override
    public String describe(Function<Kind<?>, List<String>> plugins) {
        return value.describe(plugins);
    }

    @Override
    public SettingType innermost() {
        return value.innermost();
    }

    @Override
    public boolean takesList() {
        return value.takesList();
    }

    @Override
    public Node withAbsolutePaths(Node node, PluginPaths plugins) {
        return value.withAbsolutePaths(node, plugins);
    }

    @Override
    public Map<String, Object> schema(Setting setting, SchemaReferences references) {
        return Map.of("anyOf", List.of(value.schema(setting, references), Map.of("type", "null")));
    }
}
