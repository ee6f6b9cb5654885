package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A record whose components are settings.
 *
 * @param type the record
 */
public record RecordType(Class<? extends Record> type) implements SettingType {

    @Override
    public Optional<? extends Bound<?>> bind(Node node, String key, Setting setting, Binding binding) {
        return node instanceof Node.Mapping mapping
                ? new RecordBinder(binding.plugins()).bind(mapping, key, type, binding.problems())
                : binding.wrong(node, key, "a mapping");
    }

    @Override
    public String describe(Function<Kind<?>, List<String>> plugins) {
        return "mapping";
    }
}
