package dev.sculpt.runner.cli;

import com.google.inject.Guice;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.template.PluginProject;
import dev.sculpt.runner.wiring.RunnerModule;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the project of a new plugin. */
@Command(name = "new", mixinStandardHelpOptions = true,
        description = "Writes a Maven project of a new plugin, a first version that works, into a folder of its name.")
final class NewPluginCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "What it is, such as unit-score.")
    private String kind;

    @Parameters(index = "1", paramLabel = "NAME", description = "The name for pipelines, such as my-score.")
    private String name;

    @Option(names = "--package", paramLabel = "P",
            description = "The Java package; by default the name without its hyphens.")
    private Optional<String> packageName = Optional.empty();

    @Option(names = "--into", paramLabel = "DIR", defaultValue = ".",
            description = "Where the folder is made; by default the working folder.")
    private Path into;

    @Override
    public Integer call() throws IOException {
        PluginProject project = PluginProject.of(kind, name, packageName, into.normalize(),
                Guice.createInjector(new RunnerModule(new PluginFolders(List.of()))).getInstance(PluginRegistry.class));
        project.write();
        PrintWriter out = spec.commandLine().getOut();
        out.println(project.folder() + " is written. Build it, look at it and run it:");
        out.println("  cd " + project.folder());
        out.println("  mvn package");
        out.println("  sculpt plugins describe " + name + " --plugins target");
        out.println("  sculpt run example.yaml --plugins target");
        return ExitCode.OK.code();
    }
}
