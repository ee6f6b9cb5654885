package dev.sculpt.runner.settings;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import dev.sculpt.runner.yaml.Position;
import dev.sculpt.runner.yaml.YamlReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Binds mappings to settings records as {@link Setting} describes them. Strict: unknown keys, wrong types, values out of
 * range and missing settings are problems, and all of them are found before it gives up.
 */
public final class RecordBinder {

    private final YamlReader yaml = new YamlReader();

    /**
     * Binds one record.
     *
     * @param given the settings as written
     * @param path what stands before each key in messages, such as {@code model}; may be empty
     * @param type the record to make
     * @param problems receives everything that is wrong
     * @return the record, or empty where there was a problem
     */
    public <C extends Record> Optional<C> bind(Node.Mapping given, String path, Class<C> type, Problems problems) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
        int before = problems.count();
        given.keys().forEach((key, at) -> {
            if (given.entries().containsKey(key) && !names.contains(key)) {
                problems.add(at, "unknown key \"" + join(path, key) + "\"" + NearestName.hint(key, names));
            }
        });
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(given, path, components[i], problems);
        }
        return problems.count() > before ? Optional.empty() : construct(given, path, type, values, problems);
    }

    private Object component(Node.Mapping given, String path, RecordComponent component, Problems problems) {
        Setting setting = component.getAnnotation(Setting.class);
        String key = join(path, component.getName());
        Node node = given.entries().get(component.getName());
        boolean optional = component.getType() == Optional.class;
        if (node == null && setting.defaultValue().isEmpty()) {
            if (!optional) {
                problems.add(given.at(), "missing \"" + key + "\": " + setting.value());
            }
            return optional ? Optional.empty() : null;
        }
        if (node == null) {
            node = yaml.readValue(setting.defaultValue(), new Position("default of " + key, Path.of(""), 0, 0));
        }
        if (optional && node instanceof Node.Scalar scalar && scalar.value() == null) {
            return Optional.empty();
        }
        return new ValueBinder(this, setting, problems).bind(node, key, component.getGenericType());
    }

    private <C extends Record> Optional<C> construct(
            Node.Mapping given, String path, Class<C> type, Object[] values, Problems problems) {
        try {
            Class<?>[] types =
                    Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SettingException refused) {
                problems.add(place(given, refused.path()), "\"" + join(path, refused.path()) + "\": "
                        + refused.getMessage());
            } else {
                problems.add(given.at(), e.getCause().getMessage() == null
                        ? e.getCause().toString() : e.getCause().getMessage());
            }
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
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
                next = mapping.entries().get(step);
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

    static String join(String path, String key) {
        return path.isEmpty() ? key : key.isEmpty() ? path : path + "." + key;
    }

    /** Binds the values of one setting, whose range holds for each number in it. */
    private record ValueBinder(RecordBinder records, Setting setting, Problems problems) {

        Object bind(Node node, String key, Type type) {
            if (type instanceof ParameterizedType generic) {
                Type argument = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
                if (generic.getRawType() == Optional.class) {
                    return Optional.ofNullable(bind(node, key, argument));
                } else if (generic.getRawType() == List.class) {
                    return list(node, key, argument);
                } else if (generic.getRawType() == Map.class) {
                    return map(node, key, argument);
                }
            }
            Class<?> plain = (Class<?>) type;
            if (plain.isRecord()) {
                return record(node, key, plain.asSubclass(Record.class));
            }
            if (!(node instanceof Node.Scalar scalar) || scalar.value() == null) {
                return wrong(node, key, named(plain));
            }
            if (plain.isEnum()) {
                return constant(scalar, key, plain);
            } else if (plain == String.class) {
                return scalar.text();
            } else if (plain == boolean.class || plain == Boolean.class) {
                return scalar.value() instanceof Boolean ? scalar.value() : wrong(node, key, "true or false");
            } else if (plain == Path.class) {
                return path(scalar, key);
            }
            return number(scalar, key, plain);
        }

        private Object list(Node node, String key, Type element) {
            if (!(node instanceof Node.Sequence sequence)) {
                return wrong(node, key, "a list");
            }
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < sequence.items().size(); i++) {
                items.add(bind(sequence.items().get(i), key + "." + i, element));
            }
            return Collections.unmodifiableList(items);
        }

        private Object map(Node node, String key, Type element) {
            if (!(node instanceof Node.Mapping mapping)) {
                return wrong(node, key, "a mapping of names to values");
            }
            Map<String, Object> entries = new LinkedHashMap<>();
            mapping.entries().forEach((name, value) -> entries.put(name, bind(value, key + "." + name, element)));
            return Collections.unmodifiableMap(entries);
        }

        private Object record(Node node, String key, Class<? extends Record> type) {
            if (!(node instanceof Node.Mapping mapping)) {
                return wrong(node, key, "a mapping");
            }
            return records.bind(mapping, key, type, problems).orElse(null);
        }

        private Object constant(Node.Scalar scalar, String key, Class<?> type) {
            List<String> names = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                names.add(SettingNames.of((Enum<?>) constant));
            }
            int position = names.indexOf(scalar.text());
            if (position < 0) {
                problems.add(scalar.at(), "\"" + key + "\" has no choice \"" + scalar.text() + "\""
                        + NearestName.of(scalar.text(), names).map(name -> "; did you mean \"" + name + "\"?").orElse("")
                        + " (choices: " + String.join(", ", names) + ")");
                return null;
            }
            return type.getEnumConstants()[position];
        }

        private Object path(Node.Scalar scalar, String key) {
            try {
                return scalar.at().folder().resolve(scalar.text()).normalize();
            } catch (InvalidPathException e) {
                return wrong(scalar, key, "a path");
            }
        }

        private Object number(Node.Scalar scalar, String key, Class<?> type) {
            boolean whole = type == int.class || type == Integer.class || type == long.class || type == Long.class;
            if (!whole && type != double.class && type != Double.class) {
                throw new IllegalStateException("settings of type " + type + " are not known");
            }
            if (!(scalar.value() instanceof Number value) || whole && !(value instanceof Long)) {
                return wrong(scalar, key, named(type));
            }
            boolean tooSmall = value.doubleValue() < setting.min()
                    || setting.aboveMin() && value.doubleValue() == setting.min();
            boolean isInt = type == int.class || type == Integer.class;
            boolean tooWide = isInt && value.longValue() != value.intValue();
            if (tooSmall || value.doubleValue() > setting.max() || tooWide || Double.isNaN(value.doubleValue())
                    || Double.isInfinite(value.doubleValue())) {
                problems.add(scalar.at(), "\"" + key + "\" is " + scalar.text() + ", must be "
                        + SettingRange.of(setting, type));
                return null;
            }
            return whole ? isInt ? (Object) value.intValue() : (Object) value.longValue()
                    : (Object) value.doubleValue();
        }

        private Object wrong(Node node, String key, String expected) {
            problems.add(node.at(), "\"" + key + "\" must be " + expected + ", not " + node.describe());
            return null;
        }

        private static String named(Class<?> type) {
            if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
                return "a whole number";
            } else if (type == double.class || type == Double.class) {
                return "a number";
            } else if (type == boolean.class || type == Boolean.class) {
                return "true or false";
            }
            return type.isEnum() ? "a choice" : type == Path.class ? "a path" : "text";
        }
    }
}
