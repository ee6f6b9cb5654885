package dev.sculpt.runner;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.sculpt.runner.plugin.MadeInstances;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.plugin.PluginLoader;
import dev.sculpt.runner.plugin.PluginRegistry;

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
        bind(MadeInstances.class).in(Singleton.class);
    }

    @Provides
    @Singleton
    PluginRegistry plugins(PluginLoader loader) {
        return loader.load();
    }
}
