package dev.sculpt.runner.cli;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.run.Build;
import dev.sculpt.runner.run.Extent;
import dev.sculpt.runner.run.InputFile;
import dev.sculpt.runner.run.Journal;
import dev.sculpt.runner.run.Machine;
import dev.sculpt.runner.run.Provenance;
import dev.sculpt.runner.run.RecordedRun;
import dev.sculpt.runner.run.ResultComparison;
import dev.sculpt.runner.run.RunFolder;
import dev.sculpt.runner.run.Session;
import dev.sculpt.runner.statistics.Counted;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the pipeline of a finished run again, and says whether the results are the same. */
@Command(name = "rerun", mixinStandardHelpOptions = true,
        description = "Runs the pipeline of a finished run again, into another folder, and says whether networks.jsonl, "
                + "results.csv (but for its column seconds) and the files of hierarchies are the same, byte for byte. "
                + "Ends with 0 if so, else with 1.")
final class RerunCommand implements Callable<Integer> {

    private final Clock clock;
    private final RunsFolder runs;
    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of a finished run.")
    private Path recorded;

    @Option(names = "--out", paramLabel = "DIR",
            description = "The folder for the new results, empty or new; by default runs/NAME-YYYYMMDD-HHMMSS.")
    private Path out;

    @Mixin
    private ThreadOption threads;

    @Mixin
    private PluginOptions plugins;

    @Inject
    RerunCommand(Clock clock, RunsFolder runs, Screen screen) {
        this.clock = clock;
        this.runs = runs;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Instant started = clock.instant();
        int count = threads.count();
        checkFinished();
        OwnCode.begin();
        Planning planning = plugins.make(Planning.class);
        RecordedRun run = new RecordedRun(recorded);
        Plan plan = planning.planner().plan(new YamlReader().readFile(run.pipeline().path()), List.of(),
                screen.planning(spec.commandLine().getErr()));
        Build build = BuildInfo.build(planning.registry().jars());
        List<InputFile> files = InputFile.of(plan.files());
        Machine machine = Machine.here();

        List<String> circumstances = new ArrayList<>();
        run.pipeline().difference(plan.effective()).ifPresent(difference -> circumstances.add(
                "its pipeline now comes to another one: " + difference));
        circumstances.addAll(Provenance.read(recorded).differences(build, files, machine));
        PrintWriter err = screen.remarks(spec.commandLine().getErr());
        circumstances.forEach(difference -> err.println("sculpt: " + recorded + ": " + difference));

        Optional<Shard> shard = run.extent().flatMap(Extent::shard);
        Path folder = RunFolder.of(Optional.ofNullable(out), runs.path(), plan, shard, LocalDateTime.now(clock));
        RunExecution.Options options = new RunExecution.Options(
                ResultComparison.hierarchiesOf(recorded), false, plugins.arguments(),
                new RunExecution.Code(plugins.folders(), build.plugins()));
        int exitCode = new RunExecution(plan, folder, options, spec.commandLine(), screen).begin(shard, build, files,
                new Session(spec.commandLine().getParent().getParseResult().originalArgs(), count, machine,
                        plugins.furtherJars(plan), started, Optional.empty()));
        if (Journal.isIn(folder)) {
            spec.commandLine().getOut().println("not compared with " + recorded + ": not every network is finished");
            return exitCode;
        }
        return verdict(folder, Extent.of(plan.networks(), shard).size(), circumstances);
    }

    private void checkFinished() throws IOException {
        if (Journal.isIn(recorded)) {
            throw new InvalidInputException(recorded + ": is unfinished; finish it by: sculpt resume " + recorded);
        }
        RecordedRun run = new RecordedRun(recorded);
        run.check();
        RecordedRun.Tally tally = run.read(network -> { });
        if (tally.missing().orElse(0) > 0) {
            throw new InvalidInputException(
                    recorded + ": " + tally.missing().getAsInt() + " of its networks are missing in its files");
        }
    }

    private int verdict(Path folder, int networks, List<String> circumstances) throws IOException {
        PrintWriter terminal = spec.commandLine().getOut();
        ResultComparison comparison = ResultComparison.of(recorded, folder);
        if (comparison.isSame()) {
            terminal.println("the same as " + recorded + ": networks.jsonl, results.csv but for seconds, "
                    + comparison.hierarchies() + " files of hierarchies");
        } else {
            terminal.println("different from " + recorded + " (there) in " + comparison.networks() + " of "
                    + Counted.of(networks, "network") + "; the first in each file:");
            comparison.differences().forEach(difference -> terminal.println("  " + difference));
        }
        if (!circumstances.isEmpty()) {
            terminal.println("it was run under other circumstances:");
            circumstances.forEach(difference -> terminal.println("  " + difference));
        }
        return comparison.isSame() ? ExitCode.OK.code() : ExitCode.FAILED.code();
    }
}
