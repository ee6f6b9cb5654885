package dev.sculpt.runner.cli;

import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.view.PluginsListing;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** Lists plugins, under the two names that this has. */
abstract class PluginLister implements Callable<Integer> {

    @Mixin
    private PluginOptions plugins;

    @Mixin
    private PlainFormatOption format;

    @Override
    public final Integer call() {
        format.print(PluginsListing.NAME, () -> new PluginsListing(plugins.make(PluginRegistry.class)));
        return ExitCode.OK.code();
    }
}
