package dev.sculpt.runner.cli;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.settings.SettingNames;
import dev.sculpt.runner.settings.SettingRange;
import java.io.PrintWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists plugins, and describes one. */
@Command(name = "plugins", mixinStandardHelpOptions = true, description = "Lists every plugin by kind.",
        subcommands = PluginsCommand.Describe.class)
final class PluginsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PluginOptions plugins;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        String kind = "";
        for (Offer offer : plugins.make(PluginRegistry.class).offers()) {
            if (!offer.kind().key().equals(kind)) {
                kind = offer.kind().key();
                out.println(kind + ":");
            }
            out.printf("  %-20s %s%n", offer.name(), offer.factory().summary());
        }
        return ExitCode.OK.code();
    }

    /** Describes the plugins of a name. */
    @Command(name = "describe", mixinStandardHelpOptions = true,
            description = "Shows the settings of a plugin: types, ranges, defaults, meaning, and where it is from.")
    static final class Describe implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "NAME", description = "The plugin's name, as pipelines use it.")
        private String name;

        @Mixin
        private PluginOptions plugins;

        @Override
        public Integer call() {
            PluginRegistry registry = plugins.make(PluginRegistry.class);
            List<Offer> offers = registry.offers().stream().filter(offer -> offer.name().equals(name)).toList();
            if (offers.isEmpty()) {
                List<String> names = registry.offers().stream().map(Offer::name).distinct().sorted().toList();
                throw new InvalidInputException("no plugin is named \"" + name + "\"" + NearestName.hint(name, names));
            }
            offers.forEach(offer -> describe(offer, spec.commandLine().getOut()));
            return ExitCode.OK.code();
        }

        private static void describe(Offer offer, PrintWriter out) {
            out.println(offer.name() + " (" + offer.kind().key() + ")");
            out.println("  " + offer.factory().summary());
            out.println("  source: " + offer.factory().source());
            out.println("  from:   " + offer.origin());
            settings(offer.factory().settings(), "  ", out);
        }

        private static void settings(Class<?> type, String indent, PrintWriter out) {
            RecordComponent[] components = type.getRecordComponents();
            out.println(indent + (components.length == 0 ? "no settings" : "settings:"));
            for (RecordComponent component : components) {
                Setting setting = component.getAnnotation(Setting.class);
                Class<?> innermost = innermost(component.getGenericType());
                out.println(indent + "  " + component.getName() + ": " + typeName(component.getGenericType())
                        + range(setting, innermost) + standard(setting, component));
                out.println(indent + "      " + setting.value());
                if (innermost.isRecord()) {
                    settings(innermost, indent + "      ", out);
                }
            }
        }

        private static String standard(Setting setting, RecordComponent component) {
            if (!setting.defaultValue().isEmpty()) {
                return ", default " + setting.defaultValue();
            }
            return component.getType() == Optional.class ? ", optional" : ", required";
        }

        private static String range(Setting setting, Class<?> type) {
            boolean limited = setting.min() != Double.NEGATIVE_INFINITY || setting.max() != Double.POSITIVE_INFINITY;
            return limited ? " " + SettingRange.of(setting, type) : "";
        }

        private static Class<?> innermost(Type type) {
            if (type instanceof ParameterizedType generic) {
                Type[] arguments = generic.getActualTypeArguments();
                return innermost(arguments[arguments.length - 1]);
            }
            return (Class<?>) type;
        }

        private static String typeName(Type type) {
            if (type instanceof ParameterizedType generic) {
                String inner = typeName(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
                return generic.getRawType() == List.class ? "list of " + inner
                        : generic.getRawType() == Map.class ? "mapping of names to " + inner : inner;
            }
            Class<?> plain = (Class<?>) type;
            if (plain.isEnum()) {
                return Arrays.stream(plain.getEnumConstants())
                        .map(constant -> SettingNames.of((Enum<?>) constant))
                        .collect(Collectors.joining(" | "));
            } else if (plain == int.class || plain == Integer.class || plain == long.class || plain == Long.class) {
                return "whole number";
            } else if (plain == double.class || plain == Double.class) {
                return "number";
            } else if (plain == boolean.class || plain == Boolean.class) {
                return "true | false";
            }
            return plain.isRecord() ? "mapping" : plain == Path.class ? "path" : "text";
        }
    }
}
