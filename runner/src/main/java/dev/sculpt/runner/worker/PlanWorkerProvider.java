package dev.sculpt.runner.worker;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import dev.sculpt.api.execution.BatchWorker;
import dev.sculpt.api.execution.BatchWorkerProvider;
import dev.sculpt.api.execution.WorkerFolder;
import dev.sculpt.runner.execution.WorkText;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plugin.OpenPlugins;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.plugin.ShippedFiles;
import dev.sculpt.runner.wiring.RunnerModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens workers, each with the plugins and files in its folder and with no others. */
public final class PlanWorkerProvider implements BatchWorkerProvider {

    @Override
    public BatchWorker open(String description, Path folder) {
        WorkText work = WorkText.parse(description);
        Path dropped = folder.resolve(WorkerFolder.PLUGINS);
        PluginFolders plugins = new PluginFolders(Files.isDirectory(dropped) ? List.of(dropped) : List.of());
        Injector injector = Guice.createInjector(
                Stage.DEVELOPMENT, new RunnerModule(plugins, new ShippedFiles(folder)));
        OpenPlugins open = injector.getInstance(OpenPlugins.class);
        try {
            Plan plan = injector.getInstance(Planner.class).plan(work.pipeline(), List.of());
            if (plan.networks() != work.networks()) {
                throw new IllegalArgumentException("the pipeline comes to " + plan.networks() + " networks here, and to "
                        + work.networks() + " where it was shipped from");
            }
            return new PlanWorker(plan, open);
        } catch (RuntimeException | Error e) {
            open.close();
            throw e;
        }
    }
}
