package dev.sculpt.runner.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.sculpt.runner.plan.SideReader;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.plugin.PluginLoader;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.plugin.ShippedFiles;
import dev.sculpt.runner.recovery.ExpectedReader;

/** Binds what commands and workers need. Plugins are looked for once, when somebody first asks for them. */
public final class RunnerModule extends AbstractModule {

    private final PluginFolders folders;
    private final ShippedFiles files;

    /** Creates the module for plugins from the class path and some folders. */
    public RunnerModule(PluginFolders folders) {
        this(folders, new ShippedFiles());
    }

    /** Creates the same, with the files of pipelines where they were shipped to. */
    public RunnerModule(PluginFolders folders, ShippedFiles files) {
        this.folders = folders;
        this.files = files;
    }

    @Override
    protected void configure() {
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();
        bind(PluginFolders.class).toInstance(folders);
        bind(ShippedFiles.class).toInstance(files);
        bind(SideReader.class).to(ExpectedReader.class);
    }

    @Provides
    @Singleton
    PluginRegistry plugins(PluginLoader loader) {
        return loader.load();
    }
}
