package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code String}; a number or boolean is taken as it was written. */
record TextType() implements SettingType {

    @Override
    public Optional<? extends Bound<?>> bind(Node node, String key, Setting setting, Binding binding) {
        return node instanceof Node.Scalar scalar && scalar.value() != null
                ? Optional.of(new Bound<>(scalar.text(), scalar.text()))
                : binding.wrong(node, key, "text");
    }

    @Override
    public String describe(Function<Kind<?>, List<String>> plugins) {
        return "text";
    }

    @Override
    public Map<String, Object> schema(Setting setting, SchemaReferences references) {
        return Map.of("type", List.of("string", "number", "boolean"));
    }
}
