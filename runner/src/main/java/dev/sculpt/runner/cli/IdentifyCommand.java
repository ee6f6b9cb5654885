package dev.sculpt.runner.cli;

import dev.sculpt.runner.identification.IdentifiedTask;
import dev.sculpt.runner.plan.TaskReader;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.view.IdentificationText;
import dev.sculpt.runner.yaml.YamlReader;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says which hierarchies tasks may have. */
@Command(name = "identify", mixinStandardHelpOptions = true,
        description = "Lists the hierarchies that the samples of Boolean tasks allow, the shortest description first, and "
                + "says whether the stated one is the shortest, and the only one. FILE is a pipeline, a file of tasks, or a "
                + "task.")
final class IdentifyCommand implements Callable<Integer> {

    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PipelineOptions pipeline;

    @Mixin
    private PluginOptions plugins;

    @Mixin
    private FormatOption format;

    @Option(names = "--hierarchies", paramLabel = "N",
            description = "How many hierarchies are drawn of each task, by default ${DEFAULT-VALUE}; with 0 the table "
                    + "alone.")
    private int hierarchies = 3;

    @Inject
    IdentifyCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (hierarchies < 0) {
            throw new InvalidInputException("--hierarchies " + hierarchies + ": must be 0 or more");
        }
        List<IdentifiedTask> tasks = IdentifiedTask.of(pipeline.file().toString(), plugins.make(TaskReader.class).read(
                new YamlReader().readFile(pipeline.file()), pipeline.overrides(),
                screen.planning(spec.commandLine().getErr())));
        format.print(new IdentificationText(tasks, hierarchies));
        return ExitCode.OK.code();
    }
}
