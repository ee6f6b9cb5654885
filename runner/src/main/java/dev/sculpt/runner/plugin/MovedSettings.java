package dev.sculpt.runner.plugin;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.settings.SettingType;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.YamlReader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hands settings that stand beside a plugin to the plugin, see {@link Setting#adopts()}: {@code schedule: exponential,
 * decay: 0.9} becomes {@code schedule: { plugin: exponential, decay: 0.9 }}. Where several plugins are searched, those that
 * have the setting get it.
 *
 * @param registry the plugins there are
 */
record MovedSettings(PluginRegistry registry) {

    /** Returns the settings with each in its place; one that no chosen plugin has is a problem. */
    Node.Mapping apply(Node.Mapping given, Class<? extends Record> settings, String path, Problems problems) {
        Node.Mapping moved = given;
        for (RecordComponent component : settings.getRecordComponents()) {
            Setting setting = component.getAnnotation(Setting.class);
            for (String name : setting.adopts()) {
                if (moved.entries().get(name) != null && SettingType.of(component) instanceof PluginType type) {
                    moved = move(moved, component.getName(), setting, type, name, path, problems);
                }
            }
        }
        return moved;
    }

    private Node.Mapping move(Node.Mapping given, String to, Setting setting, PluginType type, String name, String path,
            Problems problems) {
        Node value = given.entries().get(name);
        Node.Mapping without = given.without(name);
        Node chosen = given.entries().containsKey(to)
                ? PluginType.named(given.entries().get(to), setting)
                : new YamlReader().readValue(setting.defaultValue(), new Position("default of " + to, Path.of(""), 0, 0));
        Optional<Node> handed = hand(chosen, type, name, value);
        if (handed.isEmpty()) {
            List<String> having = registry.offers(type.kind()).stream()
                    .filter(offer -> has(offer, name)).map(Offer::name).toList();
            if (having.isEmpty()) {
                return given; // an unknown key, which the binder reports
            }
            problems.add(given.keys().get(name), "\"" + path + "." + name + "\" does nothing here: it is a setting of "
                    + String.join(", ", having) + "; write " + to + ": { plugin: "
                    + having.get(0) + ", " + name + ": ... }");
            return without;
        }
        if (handed.get().equals(chosen)) {
            problems.add(given.keys().get(name), "\"" + path + "." + name + "\" does nothing here: \"" + path + "." + to
                    + "\" says its own " + name);
            return without;
        }
        return without.with(to, handed.get());
    }

    // Empty where no plugin that the node names has the setting.
    private Optional<Node> hand(Node chosen, PluginType type, String name, Node value) {
        if (chosen instanceof Node.Sequence searched) {
            List<Optional<Node>> handed = searched.items().stream().map(item -> hand(item, type, name, value)).toList();
            if (handed.stream().allMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            List<Node> items = IntStream.range(0, handed.size())
                    .mapToObj(i -> handed.get(i).orElse(searched.items().get(i))).toList();
            return Optional.of(new Node.Sequence(items, searched.at()));
        }
        Node.Mapping mapping = chosen instanceof Node.Mapping whole
                ? whole : Node.Mapping.empty(chosen.at()).with(PluginType.PLUGIN, chosen);
        return mapping.entries().get(PluginType.PLUGIN) instanceof Node.Scalar plugin
                && registry.find(type.kind(), plugin.text()).filter(offer -> has(offer, name)).isPresent()
                ? Optional.of(mapping.entries().containsKey(name) ? mapping : mapping.with(name, value))
                : Optional.empty();
    }

    private static boolean has(Offer offer, String name) {
        return Arrays.stream(offer.factory().settings().getRecordComponents())
                .anyMatch(component -> component.getName().equals(name));
    }
}
