package dev.sculpt.runner.cli;

import dev.sculpt.api.Kind;
import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.view.PluginText;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists plugins, and describes one. */
@Command(name = "plugins", mixinStandardHelpOptions = true, description = "Lists every plugin by kind.",
        subcommands = {PluginsCommand.Describe.class, NewPluginCommand.class})
final class PluginsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PluginOptions plugins;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PluginRegistry registry = plugins.make(PluginRegistry.class);
        for (Kind<?> kind : Kind.all()) {
            List<Offer> offers = registry.offers(kind);
            if (!offers.isEmpty()) {
                out.println(kind.plural() + ":");
                offers.forEach(offer -> out.printf("  %-26s %s%n", offer.title(), OneLine.of(offer.factory().summary())));
            }
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
            PluginText text = new PluginText(registry, spec.commandLine().getOut());
            offers.forEach(text::print);
            return ExitCode.OK.code();
        }
    }
}
