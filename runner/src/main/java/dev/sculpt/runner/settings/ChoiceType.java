package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.yaml.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An enum, its constants written as {@link SettingNames} says. */
record ChoiceType(Class<?> type) implements SettingType {

    @Override
    public Optional<? extends Bound<?>> bind(Node node, String key, Setting setting, Binding binding) {
        if (!(node instanceof Node.Scalar scalar) || scalar.value() == null) {
            return binding.wrong(node, key, "a choice");
        }
        int position = names().indexOf(scalar.text());
        if (position < 0) {
            binding.problems().add(scalar.at(), "\"" + key + "\" has no choice \"" + scalar.text() + "\""
                    + NearestName.of(scalar.text(), names()).map(name -> "; did you mean \"" + name + "\"?").orElse("")
                    + " (choices: " + String.join(", ", names()) + ")");
            return Optional.empty();
        }
        return Optional.of(new Bound<>(type.getEnumConstants()[position], scalar.text()));
    }

    private List<String> names() {
        return Arrays.stream(type.getEnumConstants()).map(constant -> SettingNames.of((Enum<?>) constant)).toList();
    }

    @Override
    public String describe(Function<Kind<?>, List<String>> plugins) {
        return String.join(" | ", names());
    }

    @Override
    public Map<String, Object> schema(Setting setting, SchemaReferences references) {
        return Map.of("enum", names());
    }
}
