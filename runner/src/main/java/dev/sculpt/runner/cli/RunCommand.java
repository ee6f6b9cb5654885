package dev.sculpt.runner.cli;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Planner;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.plugin.PluginRegistry;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.run.Build;
import dev.sculpt.runner.run.EndedRun;
import dev.sculpt.runner.run.Extent;
import dev.sculpt.runner.run.InputFile;
import dev.sculpt.runner.run.Journal;
import dev.sculpt.runner.run.Machine;
import dev.sculpt.runner.run.OpenRun;
import dev.sculpt.runner.run.Provenance;
import dev.sculpt.runner.run.RecordedRun;
import dev.sculpt.runner.run.RunFiles;
import dev.sculpt.runner.run.RunFolder;
import dev.sculpt.runner.run.Session;
import dev.sculpt.runner.view.PlanningLine;
import dev.sculpt.runner.yaml.YamlReader;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
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

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1",
            description = "The pipeline, a YAML file; may be left out with --resume.")
    private Path file;

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

    @Option(names = "--hierarchies", paramLabel = "N",
            description = "Networks 0 to N-1 of the run get files in the folder hierarchies, by default the first "
                    + RunExecution.MOST_HIERARCHIES + "; networks.jsonl has all hierarchies.")
    private int hierarchies = RunExecution.MOST_HIERARCHIES;

    @Option(names = "--fail-fast", description = "Stops at the first network that a plugin fails on.")
    private boolean failFast;

    @Option(names = "--dry-run", description = "Only says what would be run, and about how long it takes.")
    private boolean dryRun;

    @Inject
    RunCommand(Clock clock, RunsFolder runs) {
        this.clock = clock;
        this.runs = runs;
    }

    /** What a run is wired with. */
    record Parts(Planner planner, PluginRegistry registry) {
        @Inject
        Parts { }
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        Optional<Shard> part = part();
        Instant started = clock.instant();
        Parts parts = plugins.make(Parts.class);
        Path pipeline = file == null ? RunFolder.pipelineOf(resume).path() : file;
        Plan plan = parts.planner().plan(new YamlReader().readFile(pipeline), settings.overrides(),
                new PlanningLine(spec.commandLine().getErr(), System::nanoTime));
        if (dryRun) {
            PrintWriter terminal = spec.commandLine().getOut();
            terminal.println(pipeline + ": " + ValidateCommand.summary(plan));
            new DryRun(plan, part, threads.count()).print(terminal);
            return ExitCode.OK.code();
        }
        Build build = BuildInfo.build(parts.registry().jars());
        Session session = new Session(spec.commandLine().getParent().getParseResult().originalArgs(), threads.count(),
                Machine.here(), plugins.furtherJars(plan), started, Optional.empty());
        return resume == null ? begin(plan, part, build, session) : resume(plan, build, session);
    }

    private void checkOptions() {
        if (file == null && resume == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
        }
        threads.count();
        if (hierarchies < 0) {
            throw new ParameterException(spec.commandLine(), "--hierarchies must be at least 0, not " + hierarchies);
        }
        if (resume != null && out != null) {
            throw new ParameterException(spec.commandLine(), "--resume works in its own folder; leave out --out");
        }
    }

    // What is asked for, or what was begun.
    private Optional<Shard> part() throws IOException {
        Optional<Shard> asked = shard.map(Shard::parse);
        if (resume == null || !Files.exists(resume.resolve(RunFiles.PIPELINE))
                || !Files.exists(resume.resolve(RunFiles.PROVENANCE))) {
            return asked;
        }
        RunFolder.pipelineOf(resume); // without it no run was begun, whatever else is there
        Optional<Extent> begun = Provenance.read(resume).extent();
        if (asked.isPresent() && !begun.flatMap(Extent::shard).equals(asked)) {
            throw new InvalidInputException("--resume " + resume + ": holds "
                    + begun.map(Extent::text).orElse("a run of all networks") + ", not shard " + asked.get());
        }
        return begun.flatMap(Extent::shard);
    }

    private int begin(Plan plan, Optional<Shard> part, Build build, Session session) throws IOException {
        List<InputFile> files = InputFile.of(plan.files()); // first: where one cannot be read, no folder is made
        Path folder = RunFolder.of(Optional.ofNullable(out), runs.path(), plan, part, LocalDateTime.now(clock));
        return execution(plan, folder, build).begin(part, build, files, session);
    }

    private RunExecution execution(Plan plan, Path folder, Build build) {
        return new RunExecution(plan, folder, new RunExecution.Options(
                hierarchies, failFast, plugins.arguments(), new RunExecution.Code(plugins.folders(), build.plugins())),
                spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    private int resume(Plan plan, Build build, Session session) throws IOException {
        RunFolder.pipelineOf(resume).difference(plan.effective()).ifPresent(difference -> {
            throw new InvalidInputException("--resume " + resume + ": holds a run of another pipeline: " + difference);
        });
        Provenance.Recorded recorded = Provenance.read(resume);
        Optional<EndedRun> ended = Journal.isIn(resume) ? Optional.empty() : Optional.of(new EndedRun(resume, recorded));
        if (ended.isPresent() && ended.get().damage().isEmpty()) {
            return sayComplete();
        }
        recorded.difference(build, InputFile.of(plan.files())).ifPresent(difference -> {
            throw new InvalidInputException("--resume " + resume + ": " + difference + "; results could differ");
        });
        PrintWriter err = spec.commandLine().getErr();
        if (ended.isPresent()) {
            ended.get().damage().forEach(line -> err.println("sculpt: " + line + "; it is made again"));
            ended.get().reopen(plan.networks());
        }
        if (!recorded.isFrom(session.machine())) {
            err.println("sculpt: this run was begun on another processor or Java; the last digits of results may differ");
        }
        RunSummary summary = new RunSummary();
        try (OpenRun run = OpenRun.resume(resume, plan, recorded, session, summary::accept)) {
            run.damage().ifPresent(line -> err.println("sculpt: " + line));
            err.println(run.finished() + " of " + run.extent().size() + " networks are finished, " + run.left() + " to run");
            return execution(plan, resume, build).run(run, session.threads(), summary);
        }
    }

    private int sayComplete() throws IOException {
        PrintWriter terminal = spec.commandLine().getOut();
        RunFolder.summaryOf(resume).ifPresent(terminal::print);
        terminal.println("the run is complete: " + resume);
        return ExitCode.OK.code();
    }
}
