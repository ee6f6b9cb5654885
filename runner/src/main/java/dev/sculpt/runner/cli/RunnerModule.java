package dev.sculpt.runner.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.sculpt.runner.plan.SideReader;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.plugin.PluginLoader;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.recovery.ExpectedReader;

/** Binds what the commands need. Plugins are looked for once, when a command first asks for them. */
public final class RunnerModule extends AbstractModule {

    private final PluginFolders folders;

    /** Creates the module for plugins from the class path and some folders. */
    public RunnerModule(PluginFolders folders) {
        this.folders = folders;
    }

    @Override
    protected void configure() {
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();
        bind(PluginFolders.class).toInstance(folders);
        bind(SideReader.class).to(ExpectedReader.class);
    }

    @Provides
    @Singleton
    PluginRegistry plugins(PluginLoader loader) {
        return loader.load();
    }
}
