package dev.sculpt.runner.cli;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.run.Build;
import dev.sculpt.runner.run.InputFile;
import dev.sculpt.runner.run.Machine;
import dev.sculpt.runner.run.RunFolder;
import dev.sculpt.runner.run.Session;
import dev.sculpt.runner.yaml.YamlReader;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a pipeline, or resumes one that was interrupted. */
@Command(name = "run", mixinStandardHelpOptions = true,
        description = "Runs a pipeline and leaves its results in a folder.")
final class RunCommand implements Callable<Integer> {

    private final Clock clock;
    private final RunsFolder runs;
    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", arity = "0..1",
            description = "The pipeline, a YAML file; may be left out with --resume.")
    private Optional<String> file = Optional.empty();

    @Parameters(index = "1..*", paramLabel = SettingOptions.WORD, description = SettingOptions.WORDS)
    private List<String> words = new ArrayList<>();

    @Mixin
    private SettingOptions settings;

    @Mixin
    private PluginOptions plugins;

    @Option(names = "--out", paramLabel = "DIR",
            description = "The folder for the results, empty or new; by default runs/NAME-YYYYMMDD-HHMMSS.")
    private Path out;

    @Option(names = "--resume", paramLabel = "DIR",
            description = "Resumes the run in this folder, which was interrupted.")
    private Path resume;

    @Option(names = "--shard", paramLabel = "I/N",
            description = "Runs the I-th of N shards alone, I from 1 to N: every N-th network of the plan. "
                    + "'sculpt merge' puts the shards together.")
    private Optional<String> shard = Optional.empty();

    @Mixin
    private ThreadOption threads;

    @Mixin
    private RunOptions options;

    @Option(names = "--dry-run", description = "Only says what would be run, and about how long it takes.")
    private boolean dryRun;

    @Inject
    RunCommand(Clock clock, RunsFolder runs, Screen screen) {
        this.clock = clock;
        this.runs = runs;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Instant started = clock.instant();
        takeOverrides();
        checkOptions();
        Optional<Shard> asked = shard.map(Shard::parse);
        Optional<Path> pipeline = file.map(name -> runs.path().getFileSystem().getPath(name));
        if (resume == null) {
            return dryRun ? dryRun(pipeline.orElseThrow(), asked) : begin(pipeline.orElseThrow(), asked, started);
        }
        Resumption resumption = new Resumption(resume, spec.commandLine(), screen);
        if (dryRun) {
            Optional<Shard> begun = resumption.begunShard(asked);
            return dryRun(pipeline.isPresent() ? pipeline.get() : RunFolder.pipelineOf(resume).path(), begun);
        }
        return resumption.run(new Resumption.Request(pipeline, settings.overrides(words), asked), plugins, options,
                threads.count(), started);
    }

    // Without a file the first word may be a value.
    private void takeOverrides() {
        if (resume != null && file.filter(SettingOptions::isOverride).isPresent()) {
            words.add(0, file.get());
            file = Optional.empty();
        }
    }

    private void checkOptions() {
        if (file.isEmpty() && resume == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
        }
        threads.count();
        options.check();
        if (resume != null && out != null) {
            throw new ParameterException(spec.commandLine(), "--resume works in its own folder; leave out --out");
        }
    }

    private Plan plan(Planner planner, Path pipeline) {
        return planner.plan(new YamlReader().readFile(pipeline), settings.overrides(words),
                screen.planning(spec.commandLine().getErr()));
    }

    private int dryRun(Path pipeline, Optional<Shard> part) {
        PrintWriter terminal = spec.commandLine().getOut();
        Plan plan = plan(plugins.make(Planner.class), pipeline);
        new DryRun(pipeline.toString(), plan, part, threads.count()).print(terminal, screen.width());
        return ExitCode.OK.code();
    }

    private int begin(Path pipeline, Optional<Shard> part, Instant started) throws IOException {
        OwnCode.begin();
        Planning planning = plugins.make(Planning.class);
        Plan plan = plan(planning.planner(), pipeline);
        Build build = BuildInfo.build(planning.registry().jars());
        Session session = new Session(spec.commandLine().getParent().getParseResult().originalArgs(), threads.count(),
                Machine.here(), plugins.furtherJars(plan), started, Optional.empty());
        List<InputFile> files = InputFile.of(plan.files()); // first: where one cannot be read, no folder is made
        Path folder = RunFolder.of(Optional.ofNullable(out), runs.path(), plan, part, LocalDateTime.now(clock));
        return new RunExecution(plan, folder, options.execution(plugins, build), spec.commandLine(), screen)
                .begin(part, build, files, session);
    }
}
