package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.problem.Problems;
import dev.sculpt.runner.yaml.Node;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How values of one Java type are given in a pipeline, described and written back. {@link #of(Type)} is the table of all
 * types that settings may have.
 */
public sealed interface SettingType
        permits NumberType, SwitchType, TextType, PathType, ChoiceType, PluginType, RecordType, ListType, MappingType,
        OptionalType {

    /** What a type needs to bind: the plugins there are, and where problems go. */
    record Binding(PluginBinder plugins, Problems problems) {

        <T> Optional<Bound<T>> wrong(Node node, String key, String expected) {
            problems.add(node.at(), "\"" + key + "\" must be " + expected + ", not " + node.describe());
            return Optional.empty();
        }
    }

    /**
     * Binds a value.
     *
     * @param node as written
     * @param key the setting in messages
     * @param setting its range holds for each number in it
     * @return empty where there was a problem, which is then among those of {@code binding}
     */
    Optional<? extends Bound<?>> bind(Node node, String key, Setting setting, Binding binding);

    /**
     * Returns what kind of value is taken, for documentation.
     *
     * @param plugins names the choices where a plugin is taken
     */
    String describe(Function<Kind<?>, List<String>> plugins);

    /**
     * Returns the JSON Schema (draft-07) of a value in a pipeline.
     *
     * @param setting its range holds for each number in it
     * @param references to what is described elsewhere in the schema
     */
    Map<String, Object> schema(Setting setting, SchemaReferences references);

    /** Returns the type of the values within a list, mapping or optional value, and this type where there are none. */
    default SettingType innermost() {
        return this;
    }

    /** Returns whether a list in a pipeline is one value of this type, and not several values to be searched. */
    default boolean takesList() {
        return false;
    }

    /**
     * Returns a value with its paths written out in full.
     *
     * @param node as written; what does not fit the type stays as it is
     * @param plugins does the same for a plugin of a kind
     */
    default Node withAbsolutePaths(Node node, PluginPaths plugins) {
        return node;
    }

    /** Writes the paths out that the settings of a plugin hold. */
    @FunctionalInterface
    interface PluginPaths {

        /** Returns the node of a plugin of a kind, a name or a mapping, with absolute paths. */
        Node withAbsolutePaths(Kind<?> kind, Node node);
    }

    /** Returns the type of a component of a settings record. */
    static SettingType of(RecordComponent component) {
        return of(component.getGenericType());
    }

    /**
     * Returns the type of a setting.
     *
     * @throws IllegalArgumentException if settings cannot have it; the message says which type, and which there are
     */
    static SettingType of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            SettingType inner = of(arguments[arguments.length - 1]);
            if (generic.getRawType() == Optional.class) {
                return new OptionalType(inner);
            } else if (generic.getRawType() == List.class) {
                return new ListType(inner);
            } else if (generic.getRawType() == Map.class && arguments[0] == String.class) {
                return new MappingType(inner);
            }
        }
        if (type instanceof Class<?> plain) {
            for (Kind<?> kind : Kind.all()) {
                if (kind.contract() == plain) {
                    return new PluginType(kind);
                }
            }
            if (plain == int.class || plain == Integer.class || plain == long.class || plain == Long.class
                    || plain == double.class || plain == Double.class) {
                return new NumberType(plain);
            } else if (plain == boolean.class || plain == Boolean.class) {
                return new SwitchType();
            } else if (plain == String.class) {
                return new TextType();
            } else if (plain == Path.class) {
                return new PathType();
            } else if (plain.isEnum()) {
                return new ChoiceType(plain);
            } else if (plain.isRecord()) {
                return new RecordType(plain.asSubclass(Record.class));
            }
        }
        throw new IllegalArgumentException("of type " + type.getTypeName() + ", which no pipeline can give; settings are "
                + "numbers, booleans, String, Path, enums, records, contracts of plugins, and List, Map<String, ...> and "
                + "Optional of these");
    }
}
