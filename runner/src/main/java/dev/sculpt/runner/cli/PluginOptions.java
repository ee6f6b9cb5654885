package dev.sculpt.runner.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.ProvisionException;
import com.google.inject.Stage;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plugin.FurtherJars;
import dev.sculpt.runner.plugin.OpenPlugins;
import dev.sculpt.runner.plugin.PinnedJars;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.plugin.PluginJar;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.wiring.RunnerModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where plugins are looked for, shared by all commands. */
final class PluginOptions {

    @Option(names = "--plugins", paramLabel = "DIR",
            description = "A folder of plugins, each a jar or a folder with a jar and its libraries; may be given several "
                    + "times. ~/.sculpt/plugins is always looked at.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--require-hash", paramLabel = "FILE",
            description = "Only plugin jars whose SHA-256 stands in this file, in lines as sha256sum writes them, are "
                    + "loaded; any other is refused.")
    private Path pins;

    private final List<OpenPlugins> open = new ArrayList<>();

    /** Returns the options as they would be given again. */
    List<String> arguments() {
        return Stream.concat(folders.stream().flatMap(folder -> Stream.of("--plugins", folder.toString())),
                Stream.ofNullable(pins).flatMap(file -> Stream.of("--require-hash", file.toString()))).toList();
    }

    /**
     * Returns an object wired with the plugins found.
     *
     * @throws InvalidInputException if a plugin cannot be used
     */
    <T> T make(Class<T> type) {
        Injector injector = Guice.createInjector(Stage.DEVELOPMENT, new RunnerModule(folders()));
        open.add(injector.getInstance(OpenPlugins.class));
        try {
            return injector.getInstance(type);
        } catch (ProvisionException e) {
            if (e.getCause() instanceof InvalidInputException invalid) {
                throw invalid;
            }
            throw e;
        }
    }

    /** Returns the folders in which plugins are looked for. */
    PluginFolders folders() {
        PluginFolders all = PluginFolders.withHome(folders);
        return pins == null ? all : all.pinnedBy(PinnedJars.read(pins));
    }

    /**
     * Returns the jars that the execution of a plan loads beyond those of its plugin.
     *
     * @throws InvalidInputException if one of them is not to be loaded
     */
    List<PluginJar> furtherJars(Plan plan) {
        return plan.execution().map(execution -> FurtherJars.of(execution.callee(), folders().pins())).orElse(List.of());
    }

    /** Closes what plugins made for this command; returns a line for each that could not be closed. */
    List<String> close() {
        return open.stream().map(OpenPlugins::close).flatMap(List::stream).toList();
    }
}
