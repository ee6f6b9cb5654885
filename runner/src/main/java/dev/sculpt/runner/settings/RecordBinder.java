package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.Position;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Binds mappings to settings records as {@link Setting} describes them. Strict: unknown keys, wrong types, values out of
 * range and missing settings are problems, and all of them are found before it gives up.
 */
public final class RecordBinder {

    private final PluginBinder plugins;

    /** Creates a binder that makes plugins within settings by {@code plugins}. */
    public RecordBinder(PluginBinder plugins) {
        this.plugins = plugins;
    }

    /** Returns a binder for records that hold no plugins. */
    public static RecordBinder withoutPlugins() {
        return new RecordBinder(new PluginBinder() {
            @Override
            public <S> Optional<Bound<S>> bind(Kind<S> kind, Node node, String path, Problems problems) {
                throw new IllegalArgumentException("\"" + path + "\" takes a plugin, and there is none");
            }
        });
    }

    /**
     * Binds one record.
     *
     * @param given the settings as written
     * @param path what stands before each key in messages, such as {@code model}; may be empty
     * @param type the record to make
     * @param problems receives everything that is wrong
     * @return the record, written as a mapping of every setting but optional ones that are empty; nothing where there was a
     *     problem
     */
    public <C extends Record> Optional<Bound<C>> bind(Node.Mapping given, String path, Class<C> type, Problems problems) {
        List<SettingComponent> components = SettingComponent.of(type);
        List<String> names = components.stream().map(SettingComponent::name).toList();
        PathWords words = PathWords.of(type);
        int before = problems.count();
        List<String> unknown = given.entries().keySet().stream()
                .filter(key -> !names.contains(key) && !words.isOther(key)).toList();
        unknown.forEach(key -> problems.add(
                given.keys().get(key), "unknown key \"" + join(path, key) + "\"" + NearestName.hint(key, names)));
        words.checkOnce(given, path, problems);
        SettingType.Binding binding = new SettingType.Binding(plugins, problems);
        List<Object> values = new ArrayList<>();
        Map<String, Object> written = new LinkedHashMap<>();
        for (SettingComponent component : components) {
            String word = words.written(given, component.name());
            boolean isMisspelt = !given.entries().containsKey(word) && NearestName.isMeant(word, unknown, names);
            Optional<? extends Bound<?>> bound =
                    isMisspelt ? Optional.empty() : component(given, path, word, component, binding);
            values.add(bound.<Object>map(Bound::value).orElse(null));
            if (bound.isPresent() && bound.get().written() != null) {
                written.put(word, bound.get().written());
            }
        }
        return problems.count() > before
                ? Optional.empty()
                : construct(given, path, type, values, problems)
                        .map(made -> new Bound<>(made, Collections.unmodifiableMap(written)));
    }

    private static Optional<? extends Bound<?>> component(
            Node.Mapping given, String path, String word, SettingComponent component, SettingType.Binding binding) {
        Setting setting = component.setting();
        String key = join(path, word);
        Node node = given.entries().get(word);
        if (node == null && setting.defaultValue().isEmpty()) {
            if (component.isOptional()) {
                return Optional.of(new Bound<>(Optional.empty(), null));
            }
            binding.problems().add(given.at(), "missing \"" + key + "\": " + setting.value());
            return Optional.empty();
        }
        if (node == null) {
            node = standard(component, key);
        }
        return component.type().bind(node, key, setting, binding);
    }

    /** Returns the default of a component that has one, as if it were written; that of a text is taken letter by letter. */
    static Node standard(SettingComponent component, String key) {
        return component.type() instanceof TextType
                ? DefaultValue.ofText(component.setting(), key) : DefaultValue.of(component.setting(), key);
    }

    /** Returns what is wrong with the default of a component that has one and takes no plugin. */
    static Optional<String> faultOfDefault(SettingComponent component) {
        Problems problems = new Problems();
        SettingType.Binding binding = new SettingType.Binding(withoutPlugins().plugins, problems);
        String name = component.name();
        try {
            component.type().bind(standard(component, name), name, component.setting(), binding);
            problems.throwIfAny();
            return Optional.empty();
        } catch (InvalidInputException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static <C extends Record> Optional<C> construct(
            Node.Mapping given, String path, Class<C> type, List<Object> values, Problems problems) {
        try {
            Class<?>[] types =
                    Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SettingException refused) {
                refused.all().forEach(one -> problems.add(place(given, one.path()),
                        "\"" + join(path, one.path()) + "\": " + one.getMessage()));
            } else {
                problems.add(given.at(), e.getCause().getMessage() == null
                        ? e.getCause().toString() : e.getCause().getMessage());
            }
            return Optional.empty();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException("the settings record " + type.getName() + " cannot be made", e);
        }
    }

    /**
     * Finds where a setting was written.
     *
     * @param given the settings of a stage
     * @param path below the stage, with dots
     * @return the place of the value, or of the nearest thing around it that was written
     */
    public static Position place(Node.Mapping given, String path) {
        Node node = given;
        for (String step : path.split("\\.")) {
            Node next = null;
            if (node instanceof Node.Mapping mapping) {
                next = PathWords.alternatives(step).stream().map(mapping.entries()::get).filter(Objects::nonNull)
                        .findFirst().orElse(null);
            } else if (node instanceof Node.Sequence sequence && step.matches("\\d{1,9}")
                    && Integer.parseInt(step) < sequence.items().size()) {
                next = sequence.items().get(Integer.parseInt(step));
            }
            if (next == null) {
                break;
            }
            node = next;
        }
        return node.at();
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : key.isEmpty() ? path : path + "." + key;
    }
}
