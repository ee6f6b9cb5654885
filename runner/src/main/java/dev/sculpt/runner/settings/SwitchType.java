package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code boolean}. */
record SwitchType() implements SettingType {

    @Override
    public Optional<? extends Bound<?>> bind(Node node, String key, Setting setting, Binding binding) {
        return node instanceof Node.Scalar scalar && scalar.value() instanceof Boolean value
                ? Optional.of(new Bound<>(value, value))
                : binding.wrong(node, key, "true or false");
    }

    @Override
    public String describe(Function<Kind<?>, List<String>> plugins) {
        return "true | false";
    }

    @Override
    public Map<String, Object> schema(Setting setting, SchemaReferences references) {
        return Map.of("type", "boolean");
    }
}
