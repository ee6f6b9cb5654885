package dev.sculpt.runner.plugin;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.settings.DefaultValue;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.settings.SettingComponent;
import dev.sculpt.runner.yaml.Node;
import java.util.ArrayList;
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
        for (Adopting adopting : adopting(settings)) {
            if (moved.entries().get(adopting.beside()) != null) {
                moved = move(moved, adopting, path, problems);
            }
        }
        return moved;
    }

    /**
     * Returns the settings with one of them replaced, wherever it is: one of their own, or one that is handed to the plugins
     * that have it, whatever they were given before.
     *
     * @return empty where neither they nor a plugin that is chosen have the setting
     */
    Optional<Node.Mapping> replace(Node.Mapping given, Class<? extends Record> settings, String name, Node value) {
        if (SettingComponent.has(settings, name)) {
            return Optional.of(given.with(name, value));
        }
        return adopting(settings).stream()
                .filter(adopting -> adopting.beside().equals(name))
                .flatMap(adopting -> hand(adopting.chosen(given), adopting, value, true)
                        .map(handed -> given.without(name).with(adopting.component(), handed)).stream())
                .findFirst();
    }

    /**
     * A setting that takes a plugin and adopts what is written beside it.
     *
     * @param component the setting
     * @param setting what it says
     * @param kind of plugin
     * @param beside what is adopted is called beside it
     * @param within what the plugin calls that
     */
    private record Adopting(String component, Setting setting, Kind<?> kind, String beside, String within) {

        /** Returns what the settings name, or the default. */
        Node chosen(Node.Mapping given) {
            return given.entries().containsKey(component)
                    ? PluginType.named(given.entries().get(component), setting)
                    : DefaultValue.of(setting, component);
        }
    }

    private static List<Adopting> adopting(Class<? extends Record> settings) {
        List<Adopting> found = new ArrayList<>();
        for (SettingComponent component : SettingComponent.of(settings)) {
            for (String adopted : component.setting().adopts()) {
                if (component.type() instanceof PluginType type) {
                    String[] names = adopted.split("=", 2);
                    found.add(new Adopting(component.name(), component.setting(), type.kind(), names[0],
                            names[names.length - 1]));
                }
            }
        }
        return found;
    }

    private Node.Mapping move(Node.Mapping given, Adopting adopting, String path, Problems problems) {
        String name = adopting.beside();
        Node value = given.entries().get(name);
        Node.Mapping without = given.without(name);
        Node chosen = adopting.chosen(given);
        if (chosen instanceof Node.Mapping plugin && plugin.entries().containsKey(adopting.within())) {
            problems.add(given.keys().get(name), "\"" + path + "." + name + "\" is given twice: it is \"" + path + "."
                    + adopting.component() + "." + adopting.within() + "\"");
            return without;
        }
        Optional<Node> handed = hand(chosen, adopting, value, false);
        if (handed.isEmpty()) {
            List<String> having = registry.offers(adopting.kind()).stream()
                    .filter(offer -> has(offer, adopting.within())).map(Offer::name).toList();
            if (having.isEmpty()) {
                return given; // an unknown key, which the binder reports
            }
            if (value.isNothing()) {
                return without; // null takes a setting away, as a sweep does for plugins that do not have it
            }
            problems.add(given.keys().get(name), "\"" + path + "." + name + "\" does nothing here: it is a setting of "
                    + String.join(", ", having) + "; write " + adopting.component() + ": { plugin: "
                    + having.get(0) + ", " + adopting.within() + ": ... }");
            return without;
        }
        if (handed.get().equals(chosen)) {
            problems.add(given.keys().get(name), "\"" + path + "." + name + "\" does nothing here: \"" + path + "."
                    + adopting.component() + "\" says its own " + adopting.within());
            return without;
        }
        return without.with(adopting.component(), handed.get());
    }

    // Empty where no plugin that the node names has the setting.
    private Optional<Node> hand(Node chosen, Adopting adopting, Node value, boolean replacing) {
        if (chosen instanceof Node.Sequence searched) {
            List<Optional<Node>> handed =
                    searched.items().stream().map(item -> hand(item, adopting, value, replacing)).toList();
            if (handed.stream().allMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            List<Node> items = IntStream.range(0, handed.size())
                    .mapToObj(i -> handed.get(i).orElse(searched.items().get(i))).toList();
            return Optional.of(new Node.Sequence(items, searched.at()));
        }
        Node.Mapping mapping = chosen instanceof Node.Mapping whole
                ? whole : Node.Mapping.empty(chosen.at()).with(PluginType.PLUGIN, chosen);
        String name = adopting.within();
        return mapping.entries().get(PluginType.PLUGIN) instanceof Node.Scalar plugin
                && registry.find(adopting.kind(), plugin.text()).filter(offer -> has(offer, name)).isPresent()
                ? Optional.of(mapping.entries().containsKey(name) && !replacing ? mapping : mapping.with(name, value))
                : Optional.empty();
    }

    private static boolean has(Offer offer, String name) {
        return SettingComponent.has(offer.factory().settings(), name);
    }
}
