package dev.sculpt.runner.cli;

import dev.sculpt.runner.plugin.Offer;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.view.DescriptionListing;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists plugins, describes one, and begins a new one. */
@Command(name = "plugins", mixinStandardHelpOptions = true, description = "Lists every plugin by kind.",
        subcommands = {PluginsCommand.Listed.class, PluginsCommand.Describe.class, NewPluginCommand.class})
final class PluginsCommand extends PluginLister {

    /** Lists plugins. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists every plugin by kind.")
    static final class Listed extends PluginLister { }

    /** Describes the plugins of a name. */
    @Command(name = "describe", mixinStandardHelpOptions = true,
            description = "Shows the settings of a plugin: types, ranges, defaults, meaning, and where it is from.")
    static final class Describe implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "The plugin's name, as pipelines use it.")
        private String name;

        @Mixin
        private PluginOptions plugins;

        @Mixin
        private PlainFormatOption format;

        @Override
        public Integer call() {
            format.print(DescriptionListing.NAME, this::described);
            return ExitCode.OK.code();
        }

        private DescriptionListing described() {
            PluginRegistry registry = plugins.make(PluginRegistry.class);
            List<Offer> offers = registry.offers().stream().filter(offer -> offer.name().equals(name)).toList();
            if (offers.isEmpty()) {
                List<String> names = registry.offers().stream().map(Offer::name).distinct().sorted().toList();
                throw new InvalidInputException("no plugin is named \"" + name + "\"" + NearestName.hint(name, names));
            }
            return new DescriptionListing(registry, offers);
        }
    }
}
