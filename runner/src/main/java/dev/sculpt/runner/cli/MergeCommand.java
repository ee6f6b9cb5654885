package dev.sculpt.runner.cli;

import dev.sculpt.runner.run.Machine;
import dev.sculpt.runner.run.OpenRun;
import dev.sculpt.runner.run.ResultFiles;
import dev.sculpt.runner.run.RunFolder;
import dev.sculpt.runner.run.Session;
import dev.sculpt.runner.run.ShardSet;
import dev.sculpt.runner.view.PlannedCost;
import dev.sculpt.runner.view.ProgressLine;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts shards together. */
@Command(name = "merge", mixinStandardHelpOptions = true,
        description = "Puts all shards of a run together, with the bytes that one run of all networks gives. Computes "
                + "nothing and needs no plugins; says what is missing or there twice, and how to run it.")
final class MergeCommand implements Callable<Integer> {

    private final Clock clock;
    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "1..*",
            description = "The folders of the shards, all of them, each once, in any order.")
    private List<Path> folders;

    @Option(names = "--out", paramLabel = "DIR", required = true,
            description = "The folder for the run, empty or new; or what is left of this merge, should it have been killed.")
    private Path out;

    @Mixin
    private HierarchiesOption hierarchies;

    @Inject
    MergeCommand(Clock clock, Screen screen) {
        this.clock = clock;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Instant started = clock.instant();
        hierarchies.check();
        ShardSet shards = ShardSet.of(folders, BuildInfo.build(List.of()));
        RunFolder.forMerge(out, shards);
        PrintWriter err = screen.remarks(spec.commandLine().getErr());
        List<String> machines = shards.machines();
        if (machines.size() > 1) {
            err.println("sculpt: the shards were computed on different machines, so that the last digits of results may "
                    + "differ from those of one machine:");
            machines.forEach(machine -> err.println("  " + machine));
        }
        Session session = new Session(spec.commandLine().getParent().getParseResult().originalArgs(), 1, Machine.here(),
                started);
        try (OpenRun run = OpenRun.merge(out, shards, session)) {
            return merge(shards, run);
        }
    }

    private int merge(ShardSet shards, OpenRun run) throws IOException {
        try (ProgressLine progress = new ProgressLine(
                new ProgressLine.Work(run.left(), PlannedCost.even(run.left()), Optional::empty),
                new ProgressLine.Look(screen.live(), screen.textWidth()), screen.remarks(spec.commandLine().getErr()),
                spec.commandLine().getErr(), System::nanoTime).start()) {
            shards.read(network -> {
                if (run.isLeft(network.id().index())) {
                    run.accept(network);
                    progress.accept(network);
                }
            });
        }
        RunSummary summary = new RunSummary();
        run.write(new ResultFiles(out, shards.columns(), hierarchies.most()), summary::accept);
        new RunEnd(out, spec.commandLine().getOut(), screen.width()).end(run, summary,
                ShellWord.join(List.of("sculpt", "resume", out.toString())));
        return summary.exitCode().code();
    }
}
