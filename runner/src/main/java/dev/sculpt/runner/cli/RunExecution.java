package dev.sculpt.runner.cli;

import dev.sculpt.runner.engine.Engine;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.execution.PlanWork;
import dev.sculpt.runner.execution.PortablePlan;
import dev.sculpt.runner.plan.Plan;
import dev.sculpt.runner.plan.Shard;
import dev.sculpt.runner.plugin.ClassPath;
import dev.sculpt.runner.plugin.PluginFailure;
import dev.sculpt.runner.plugin.PluginFolders;
import dev.sculpt.runner.plugin.PluginJar;
import dev.sculpt.runner.plugin.RunningCalls;
import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.run.Build;
import dev.sculpt.runner.run.InputFile;
import dev.sculpt.runner.run.Journal;
import dev.sculpt.runner.run.KeptTasks;
import dev.sculpt.runner.run.OpenRun;
import dev.sculpt.runner.run.PipelineFile;
import dev.sculpt.runner.run.ResultColumns;
import dev.sculpt.runner.run.ResultFiles;
import dev.sculpt.runner.run.RunFiles;
import dev.sculpt.runner.run.Session;
import dev.sculpt.runner.view.PlannedCost;
import dev.sculpt.runner.view.ProgressLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine;

/**
 * The life of a run in this process, from the first network that is computed to the results and the table at the end, for
 * every command that runs something.
 *
 * @param plan what is run
 * @param folder of the run
 * @param options of the command
 * @param command whose standard output receives the table
 * @param screen of the user
 */
record RunExecution(Plan plan, Path folder, Options options, CommandLine command, Screen screen) {

    /** The number of networks that have files of their hierarchies, unless another is asked for. */
    static final int MOST_HIERARCHIES = 1000;

    /**
     * What the user asks for.
     *
     * @param hierarchies networks of an index below this have files of their hierarchies
     * @param failFast whether to stop at the first network that a plugin fails on
     * @param plugins the options that name folders of plugins, as they would be given again
     * @param code that runs, and may be shipped
     */
    record Options(int hierarchies, boolean failFast, List<String> plugins, Code code) { }

    /**
     * The plugins that were found.
     *
     * @param folders in which they were looked for
     * @param jars that were found there
     */
    record Code(PluginFolders folders, List<PluginJar> jars) { }

    /**
     * Begins the run in its folder, which is free, and runs it.
     *
     * @param shard that is run; all networks where there is none
     * @param files that the plan reads
     * @return the exit code
     */
    int begin(Optional<Shard> shard, Build build, List<InputFile> files, Session session) throws IOException {
        try (OpenRun run = OpenRun.begin(folder, plan, shard, build, files, session)) {
            return run(run, session.threads(), new RunSummary());
        }
    }

    /**
     * Runs what is left of a run, then writes and shows what there is.
     *
     * @param summary has taken what is finished
     * @return the exit code
     */
    int run(OpenRun run, int threads, RunSummary summary) throws IOException {
        RunningCalls running = new RunningCalls();
        State state = new State(run);
        Optional<PluginFailure> failure = Optional.empty();
        try (Interruption interruption = new Interruption(running, state, command.getErr())) {
            new KeptTasks(plan, this::remark).write(folder);
            try (ProgressLine progress = progress(run, running)) {
                new PlanWork(plan, here(threads, running, text -> progress.say("sculpt: " + text)), run::isLeft, result -> {
                    NetworkResult kept = run.accept(result);
                    summary.accept(kept);
                    progress.accept(kept);
                }, () -> interruption.isAsked() || options.failFast && summary.hasFailed()).run();
            } catch (PluginFailure failed) {
                command.getErr().println("sculpt: the " + failed.getMessage()
                        + ", see " + RunFiles.FAILURES + "/" + RunFiles.EXECUTION_LOG);
                failure = Optional.of(failed);
            }
            run.executed(failure);
            keepPipeline();
            run.write(new ResultFiles(folder, ResultColumns.of(plan), options.hierarchies), network -> { });
            new RunEnd(folder, command.getOut(), screen.width()).end(run, summary, resumption());
            return interruption.exitCode().orElse(
                    failure.isEmpty() ? summary.exitCode().code() : ExitCode.FAILED.code());
        } catch (IOException | RuntimeException | Error e) {
            command.getErr().println("sculpt: " + (Files.exists(folder.resolve(RunFiles.PIPELINE))
                    ? state.resumption() : state.gone()));
            throw e;
        }
    }

    // Without it, what is finished could not be read again.
    private void keepPipeline() throws IOException {
        PipelineFile pipeline = PipelineFile.in(folder);
        if (Journal.isIn(folder) && !Files.exists(pipeline.path())) {
            pipeline.write(plan);
            remark(pipeline.path() + " was removed while the run went on; it is written again");
        }
    }

    private ProgressLine progress(OpenRun run, RunningCalls running) {
        return new ProgressLine(new ProgressLine.Work(run.left(), new PlannedCost(plan, run::isLeft), running::first),
                new ProgressLine.Look(screen.live(), screen.textWidth()), screen.remarks(command.getErr()),
                command.getErr(), System::nanoTime).start();
    }

    private PlanWork.Here here(int threads, RunningCalls running, Consumer<String> remarks) {
        return new PlanWork.Here(new Engine(threads, running, remarks), threads, running,
                () -> new PortablePlan(plan, ClassPath.here(), options.code.folders, options.code.jars).work(), remarks);
    }

    private void remark(String text) {
        screen.remarks(command.getErr()).println("sculpt: " + text);
    }

    /** What can be said and saved of a run while it goes on. */
    private final class State implements Interruption.OpenRunState {

        private final OpenRun run;

        State(OpenRun run) {
            this.run = run;
        }

        @Override
        public void sync() throws IOException {
            run.sync();
        }

        @Override
        public String resumption() {
            return run.finished() + " networks are finished and kept; resume with: " + RunExecution.this.resumption();
        }

        String gone() {
            return run.finished() == 0 ? "nothing is kept: " + folder + " is gone"
                    : folder + " is gone; where it was moved, " + run.finished()
                            + " networks are finished and kept, and \"sculpt resume\" goes on there";
        }
    }

    private String resumption() {
        List<String> words = new ArrayList<>(List.of("sculpt", "resume", folder.toString()));
        words.addAll(options.plugins);
        if (options.hierarchies != MOST_HIERARCHIES) {
            words.addAll(List.of("--hierarchies", String.valueOf(options.hierarchies)));
        }
        return ShellWord.join(words);
    }
}
