package dev.sculpt.runner.plugin;

import dev.sculpt.api.Factory;
import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.settings.Bound;
import dev.sculpt.runner.settings.PathSettings;
import dev.sculpt.runner.settings.PluginBinder;
import dev.sculpt.runner.settings.PluginType;
import dev.sculpt.runner.settings.RecordBinder;
import dev.sculpt.runner.yaml.Node;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the objects of plugins, and of plugins within their settings, from what a pipeline says of them. */
public final class PluginMaker {

    private final PluginRegistry registry;
    private final OpenPlugins open;
    private final ShippedFiles files;
    private final PluginBorder border = new PluginBorder();

    @Inject
    PluginMaker(PluginRegistry registry, OpenPlugins open, ShippedFiles files) {
        this.registry = registry;
        this.open = open;
        this.files = files;
    }

    /**
     * Makes a plugin.
     *
     * @param node its name, or a mapping with the key {@code plugin} and its settings; a list where one value belongs is a
     *     problem
     * @param path what it is called in messages, such as {@code pruning.0}
     * @return empty where there was a problem
     */
    public <S> Optional<Made<S>> make(Kind<S> kind, Node node, String path, Problems problems) {
        return offer(kind, node, path, problems).flatMap(offer -> make(kind, offer, offer.factory(), node, path, problems));
    }

    /** Returns the plugin that a node names, or empty where there was a problem. */
    public Optional<Offer> offer(Kind<?> kind, Node node, String path, Problems problems) {
        Node name = node instanceof Node.Mapping mapping ? mapping.entries().get(PluginType.PLUGIN) : node;
        if (name == null) {
            problems.add(node.at(), "\"" + path + "\" names no plugin; write plugin: NAME");
            return Optional.empty();
        }
        if (!(name instanceof Node.Scalar scalar) || scalar.value() == null) {
            problems.add(name.at(), "\"" + path + "\" must be the name of a plugin, or a mapping with the key plugin, not "
                    + name.describe());
            return Optional.empty();
        }
        Optional<Offer> offer = registry.find(kind, scalar.text());
        if (offer.isEmpty()) {
            problems.add(scalar.at(), registry.unknown(kind, scalar.text()));
        }
        return offer;
    }

    private <C extends Record, S> Optional<Made<S>> make(
            Kind<S> kind, Offer offer, Factory<C, ?> factory, Node node, String path, Problems problems) {
        Node.Mapping written = moved(settings(node), factory.settings(), path, problems);
        Within within = new Within();
        try {
            // The constructor of the settings is a stranger's too.
            Optional<Bound<C>> settings = border.call(Callee.unmade(offer), call ->
                    new RecordBinder(within).bind(written, path, factory.settings(), problems));
            if (settings.isEmpty()) {
                return Optional.empty();
            }
            S instance = border.call(Callee.unmade(offer), call ->
                    kind.contract().cast(factory.create().apply(settings.get().value())));
            open.add(new Callee(offer, instance, within.parts));
            within.named.addAll(border.call(Callee.unmade(offer), call -> PathSettings.of(settings.get().value())));
            return Optional.of(new Made<>(offer, instance, plain(settings.get()), within.parts, within.named));
        } catch (PluginFailure failure) {
            failure.refusals().forEach(refused -> problems.add(place(written, refused), refusal(path, refused)));
            if (failure.refusals().isEmpty()) {
                problems.add(written.at(), "the " + offer + " cannot be made: " + reason(failure));
            }
        }
        return Optional.empty();
    }

    private static String reason(PluginFailure failure) {
        return failure.getCause() == null ? "its factory returned null" : PluginFailure.text(failure.getCause());
    }

    /** Returns settings with those that stand beside a plugin within it, see {@link MovedSettings}. */
    public Node.Mapping moved(
            Node.Mapping given, Class<? extends Record> settings, String path, Problems problems) {
        return new MovedSettings(registry).apply(given, settings, path, problems);
    }

    /**
     * Returns settings with one of them replaced, its own or one of a plugin within it, see {@link MovedSettings}.
     *
     * @return empty where there is no such setting
     */
    public Optional<Node.Mapping> replaced(
            Node.Mapping given, Class<? extends Record> settings, String name, Node value) {
        return new MovedSettings(registry).replace(given, settings, name, value);
    }

    private static Node.Mapping settings(Node node) {
        return node instanceof Node.Mapping mapping
                ? mapping.without(PluginType.PLUGIN) : Node.Mapping.empty(node.at());
    }

    @SuppressWarnings("unchecked") // a record is always written as a mapping
    private static Map<String, Object> plain(Bound<? extends Record> settings) {
        return (Map<String, Object>) settings.written();
    }

    /** Returns where the setting that a plugin refused was written. */
    public static Position place(Node given, SettingException refused) {
        return given instanceof Node.Mapping mapping ? RecordBinder.place(mapping, refused.path()) : given.at();
    }

    /** Returns the message for a setting that a plugin refused. */
    public static String refusal(String path, SettingException refused) {
        return "\"" + (refused.path().isEmpty() ? path : path + "." + refused.path()) + "\": " + refused.getMessage();
    }

    /** Makes the plugins within the settings of one plugin, and remembers them. */
    private final class Within implements PluginBinder {

        private final List<Part> parts = new ArrayList<>();
        private final List<Path> named = new ArrayList<>();

        @Override
        public Path file(Path written) {
            return files.here(written);
        }

        @Override
        public <S> Optional<Bound<S>> bind(Kind<S> kind, Node node, String path, Problems problems) {
            return make(kind, node, path, problems).map(made -> {
                parts.add(new Part(made.offer(), made.instance()));
                parts.addAll(made.parts());
                named.addAll(made.files());
                return new Bound<>(made.instance(), written(made));
            });
        }
    }

    private static Object written(Made<?> made) {
        if (made.settings().isEmpty()) {
            return made.offer().name();
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(PluginType.PLUGIN, made.offer().name());
        written.putAll(made.settings());
        return written;
    }
}
