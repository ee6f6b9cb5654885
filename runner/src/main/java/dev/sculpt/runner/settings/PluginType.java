package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The contract of a kind of plugin.
 *
 * @param kind what is taken
 */
public record PluginType(Kind<?> kind) implements SettingType {

    /** The key under which a mapping names its plugin. */
    public static final String PLUGIN = "plugin";

    @Override
    public Optional<? extends Bound<?>> bind(Node node, String key, Setting setting, Binding binding) {
        return binding.plugins().bind(kind, named(node, setting), key, binding.problems());
    }

    /** Returns a mapping that names no plugin with that of the setting's default: its settings need not repeat it. */
    public static Node named(Node node, Setting setting) {
        if (!(node instanceof Node.Mapping mapping) || mapping.entries().containsKey(PLUGIN)
                || setting.defaultValue().isEmpty()) {
            return node;
        }
        Node name = standard(setting).orElse(null);
        return name instanceof Node.Scalar scalar
                ? mapping.with(PLUGIN, new Node.Scalar(scalar.value(), scalar.text(), mapping.at()))
                : node;
    }

    @Override
    public String describe(Function<Kind<?>, List<String>> plugins) {
        return String.join(" | ", plugins.apply(kind));
    }

    @Override
    public Node withAbsolutePaths(Node node, PluginPaths plugins) {
        return plugins.withAbsolutePaths(kind, node);
    }

    @Override
    public Map<String, Object> schema(Setting setting, SchemaReferences references) {
        return references.plugin(kind, standard(setting).filter(Node.Scalar.class::isInstance)
                .map(name -> ((Node.Scalar) name).text()));
    }

    // The name in the default of a setting, where it has one.
    private static Optional<Node> standard(Setting setting) {
        if (setting.defaultValue().isEmpty()) {
            return Optional.empty();
        }
        Node standard = DefaultValue.of(setting, PLUGIN);
        return Optional.ofNullable(standard instanceof Node.Mapping whole ? whole.entries().get(PLUGIN) : standard);
    }
}
