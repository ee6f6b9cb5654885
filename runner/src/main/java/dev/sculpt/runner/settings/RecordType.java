package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.yaml.Node;
import java.util.List;
import java.util.Map;
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

    @Override
    public Node withAbsolutePaths(Node node, PluginPaths plugins) {
        if (!(node instanceof Node.Mapping given)) {
            return node;
        }
        PathWords words = PathWords.of(type);
        Node.Mapping written = words.replaced(given);
        for (SettingComponent component : SettingComponent.of(type)) {
            String word = words.written(written, component.name());
            Node value = written.entries().get(word);
            if (value != null) {
                Setting setting = component.setting();
                SettingType taken = component.type();
                written = written.with(word, value instanceof Node.Sequence searched && !taken.takesList()
                        ? searched.map(one -> taken.withAbsolutePaths(named(one, taken, setting), plugins))
                        : taken.withAbsolutePaths(named(value, taken, setting), plugins));
            }
        }
        return written;
    }

    private static Node named(Node node, SettingType type, Setting setting) {
        return type instanceof PluginType ? PluginType.named(node, setting) : node;
    }

    @Override
    public Map<String, Object> schema(Setting setting, SchemaReferences references) {
        return references.record(type);
    }
}
