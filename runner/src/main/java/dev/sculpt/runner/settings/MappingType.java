package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.yaml.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code Map<String, ...>}, in the order written. */
record MappingType(SettingType element) implements SettingType {

    @Override
    public Optional<? extends Bound<?>> bind(Node node, String key, Setting setting, Binding binding) {
        if (!(node instanceof Node.Mapping mapping)) {
            return binding.wrong(node, key, "a mapping of names to values");
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        Map<String, Object> written = new LinkedHashMap<>();
        mapping.entries().forEach((name, value) ->
                element.bind(value, key + "." + name, setting, binding).ifPresent(item -> {
                    entries.put(name, item.value());
                    written.put(name, item.written());
                }));
        return entries.size() < mapping.entries().size()
                ? Optional.empty()
                : Optional.of(new Bound<>(Collections.unmodifiableMap(entries), Collections.unmodifiableMap(written)));
    }

    @Override
    public String describe(Function<Kind<?>, List<String>> plugins) {
        return "mapping of names to " + element.describe(plugins);
    }

    @Override
    public SettingType innermost() {
        return element.innermost();
    }

    @Override
    public Node withAbsolutePaths(Node node, PluginPaths plugins) {
        return node instanceof Node.Mapping mapping
                ? mapping.map((key, value) -> element.withAbsolutePaths(value, plugins)) : node;
    }

    @Override
    public Map<String, Object> schema(Setting setting, SchemaReferences references) {
        return Map.of("type", "object", "additionalProperties", element.schema(setting, references));
    }
}
