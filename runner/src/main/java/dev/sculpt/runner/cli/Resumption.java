package dev.sculpt.runner.cli;

import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.SettingOverride;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.run.Build;
import dev.sculpt.runner.run.EndedRun;
import dev.sculpt.runner.run.Extent;
import dev.sculpt.runner.run.InputFile;
import dev.sculpt.runner.run.Journal;
import dev.sculpt.runner.run.Machine;
import dev.sculpt.runner.run.OpenRun;
import dev.sculpt.runner.run.Provenance;
import dev.sculpt.runner.run.RunFiles;
import dev.sculpt.runner.run.RunFolder;
import dev.sculpt.runner.run.Session;
import dev.sculpt.runner.yaml.YamlReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/**
 * Resumes a run that was interrupted.
 *
 * @param folder of the run
 * @param command that resumes it
 * @param screen of the user
 */
record Resumption(Path folder, CommandLine command, Screen screen) {

    /**
     * What is asked for.
     *
     * @param file the pipeline, which must be that of the folder; absent to take that
     * @param overrides of its values
     * @param shard which must be the one that was begun; absent to take that
     */
    record Request(Optional<Path> file, List<SettingOverride> overrides, Optional<Shard> shard) { }

    /**
     * Returns the shard that was begun; nothing where that was all networks, or no run is there.
     *
     * @throws InvalidInputException if another one is asked for
     */
    Optional<Shard> begunShard(Optional<Shard> asked) throws IOException {
        if (!Files.exists(folder.resolve(RunFiles.PIPELINE)) || !Files.exists(folder.resolve(RunFiles.PROVENANCE))) {
            return asked;
        }
        RunFolder.pipelineOf(folder); // without it no run was begun, whatever else is there
        Optional<Extent> begun = Provenance.read(folder).extent();
        if (asked.isPresent() && !begun.flatMap(Extent::shard).equals(asked)) {
            throw new InvalidInputException(folder + ": holds "
                    + begun.map(Extent::text).orElse("a run of all networks") + ", not shard " + asked.get());
        }
        return begun.flatMap(Extent::shard);
    }

    /**
     * Runs what is left.
     *
     * @return the exit code
     * @throws InvalidInputException if results could differ from those of a run that was never interrupted
     */
    int run(Request request, PluginOptions plugins, RunOptions options, int threads, Instant started) throws IOException {
        begunShard(request.shard()); // refuses another
        OwnCode.begin();
        Planning planning = plugins.make(Planning.class);
        Path pipeline = request.file().isPresent() ? request.file().get() : RunFolder.pipelineOf(folder).path();
        Plan plan = planning.planner().plan(new YamlReader().readFile(pipeline), request.overrides(),
                screen.planning(command.getErr()));
        Build build = BuildInfo.build(planning.registry().jars());
        Session session = new Session(command.getParent().getParseResult().originalArgs(), threads, Machine.here(),
                plugins.furtherJars(plan), started, Optional.empty());
        return run(plan, build, session, new RunExecution(
                plan, folder, options.execution(plugins, build), command, screen));
    }

    private int run(Plan plan, Build build, Session session, RunExecution execution) throws IOException {
        PrintWriter err = screen.remarks(command.getErr());
        RunFolder.pipelineOf(folder).difference(plan.effective()).ifPresent(difference -> {
            throw new InvalidInputException(folder + ": holds a run of another pipeline: " + difference);
        });
        Provenance.Recorded recorded = Provenance.read(folder);
        Optional<EndedRun> ended = Journal.isIn(folder) ? Optional.empty() : Optional.of(new EndedRun(folder, recorded));
        if (ended.isPresent() && ended.get().damage().isEmpty()) {
            if (recorded.extent().flatMap(Extent::shard).isEmpty()) {
                new RunReports(folder).restorePage();
            }
            RunFolder.summaryOf(folder).ifPresent(command.getOut()::print);
            command.getOut().println("the run is complete: " + folder);
            return ExitCode.OK.code();
        }
        recorded.difference(build, InputFile.of(plan.files())).ifPresent(difference -> {
            throw new InvalidInputException(folder + ": " + difference + "; results could differ");
        });
        if (ended.isPresent()) {
            ended.get().damage().forEach(line -> err.println("sculpt: " + line + "; it is made again"));
            ended.get().reopen(plan.networks());
        }
        if (!recorded.isFrom(session.machine())) {
            err.println("sculpt: this run was begun on another processor or Java; the last digits of results may differ");
        }
        RunSummary summary = new RunSummary();
        try (OpenRun run = OpenRun.resume(folder, plan, recorded, session, summary::accept)) {
            run.damage().ifPresent(line -> err.println("sculpt: " + line));
            err.println(run.finished() + " of " + run.extent().size() + " networks are finished, " + run.left() + " to run");
            return execution.run(run, session.threads(), summary);
        }
    }
}
