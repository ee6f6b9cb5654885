package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.yaml.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code List}. */
record ListType(SettingType element) implements SettingType {

    @Override
    public Optional<? extends Bound<?>> bind(Node node, String key, Setting setting, Binding binding) {
        if (!(node instanceof Node.Sequence sequence)) {
            return binding.wrong(node, key, "a list");
        }
        List<Object> items = new ArrayList<>();
        List<Object> written = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            element.bind(sequence.items().get(i), key + "." + i, setting, binding).ifPresent(item -> {
                items.add(item.value());
                written.add(item.written());
            });
        }
        return items.size() < sequence.items().size()
                ? Optional.empty()
                : Optional.of(new Bound<>(Collections.unmodifiableList(items), Collections.unmodifiableList(written)));
    }

    @Override
    public String describe(Function<Kind<?>, List<String>> plugins) {
        return "list of " + element.describe(plugins);
    }

    @Override
    public SettingType innermost() {
        return element.innermost();
    }

    @Override
    public boolean takesList() {
        return true;
    }

    @Override
    public Node withAbsolutePaths(Node node, PluginPaths plugins) {
        return node instanceof Node.Sequence sequence
                ? sequence.map(item -> element.withAbsolutePaths(item, plugins)) : node;
    }

    @Override
    public Map<String, Object> schema(Setting setting, SchemaReferences references) {
        return Map.of("type", "array", "items", element.schema(setting, references));
    }
}
