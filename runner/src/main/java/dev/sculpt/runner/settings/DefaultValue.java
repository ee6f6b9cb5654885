package dev.sculpt.runner.settings;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The defaults of settings, as if they were written. Each text is read once: every variant of a sweep has them all. */
public final class DefaultValue {

    private static final Map<String, Node> READ = new ConcurrentHashMap<>();

    private DefaultValue() { }

    /**
     * Returns the default of a setting that has one.
     *
     * @param key the setting in messages
     * @throws dev.sculpt.runner.problem.InvalidInputException if it is not YAML
     */
    public static Node of(Setting setting, String key) {
        Position at = place(key);
        Node known = READ.get(setting.defaultValue());
        if (known == null) {
            known = new YamlReader().readValue(setting.defaultValue(), at);
            READ.put(setting.defaultValue(), known);
        }
        return known.movedTo(at);
    }

    /** Returns the default of a setting that takes a text, letter by letter. */
    static Node ofText(Setting setting, String key) {
        return new Node.Scalar(setting.defaultValue(), setting.defaultValue(), place(key));
    }

    private static Position place(String key) {
        return new Position("default of " + key, Path.of("").toAbsolutePath(), 0, 0);
    }
}
