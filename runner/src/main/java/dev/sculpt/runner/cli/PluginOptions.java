package dev.sculpt.runner.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.ProvisionException;
import com.google.inject.Stage;
import dev.sculpt.runner.RunnerModule;
import dev.sculpt.runner.plugin.MadeInstances;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where plugins are looked for, shared by all commands. */
final class PluginOptions {

    @Option(names = "--plugins", paramLabel = "DIR",
            description = "A folder of plugin jars; may be given several times. ~/.sculpt/plugins is always looked at.")
    private List<Path> folders = new ArrayList<>();

    private Optional<MadeInstances> instances = Optional.empty();

    /** Returns the options as they would be given again. */
    List<String> arguments() {
        return folders.stream().flatMap(folder -> Stream.of("--plugins", folder.toString())).toList();
    }

    /**
     * Returns an object wired with the plugins found.
     *
     * @throws InvalidInputException if a plugin cannot be used
     */
    <T> T make(Class<T> type) {
        Injector injector =
                Guice.createInjector(Stage.DEVELOPMENT, new RunnerModule(PluginFolders.withHome(folders)));
        try {
            instances = Optional.of(injector.getInstance(MadeInstances.class));
            return injector.getInstance(type);
        } catch (ProvisionException e) {
            if (e.getCause() instanceof InvalidInputException invalid) {
                throw invalid;
            }
            throw e;
        }
    }

    /** Closes what plugins made; what fails in that is said, and nothing more. */
    void close(PrintWriter err) {
        instances.ifPresent(made -> made.close(failure -> err.println("sculpt: " + failure)));
    }
}
