package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.yaml.Node;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code Path}, resolved against the folder of the file that names it. */
record PathType() implements SettingType {

    @Override
    public Optional<? extends Bound<?>> bind(Node node, String key, Setting setting, Binding binding) {
        if (node instanceof Node.Scalar scalar && scalar.value() != null) {
            try {
                Path path = scalar.at().folder().resolve(scalar.text()).normalize();
                return Optional.of(new Bound<>(binding.plugins().file(path), path.toString()));
            } catch (InvalidPathException e) {
                return binding.wrong(node, key, "a path");
            }
        }
        return binding.wrong(node, key, "a path");
    }

    @Override
    public String describe(Function<Kind<?>, List<String>> plugins) {
        return "path";
    }

    @Override
    public Node withAbsolutePaths(Node node, PluginPaths plugins) {
        if (node instanceof Node.Scalar scalar && scalar.value() != null) {
            try {
                String path = scalar.at().folder().resolve(scalar.text()).normalize().toString();
                return new Node.Scalar(path, path, scalar.at());
            } catch (InvalidPathException e) {
                return node; // refused where it is bound
            }
        }
        return node;
    }

    @Override
    public Map<String, Object> schema(Setting setting, SchemaReferences references) {
        return Map.of("type", "string");
    }
}
