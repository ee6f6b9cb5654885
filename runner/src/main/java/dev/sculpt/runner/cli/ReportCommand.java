package dev.sculpt.runner.cli;

import dev.sculpt.runner.comparison.SweepGrid;
import dev.sculpt.runner.consensus.Agreement;
import dev.sculpt.runner.consensus.RecordedAgreements;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.page.ReportPage;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.recovery.Recovery;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.run.RunFiles;
import dev.sculpt.runner.view.HeatMap;
import dev.sculpt.runner.view.RecoveryTable;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports how often runs recovered the hierarchy. */
@Command(name = "report", mixinStandardHelpOptions = true,
        description = "Says how often the hierarchy was recovered, per task, depth and variant, beside published rates; "
                + "with --by as a heat map of swept settings, with --html as a page to show.")
final class ReportCommand implements Callable<Integer> {

    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "1..*",
            description = "The folder of a run, finished or not; of several each network counts once, "
                    + "and only what does not differ is counted together.")
    private List<Path> folders;

    @Mixin
    private FormatOption format;

    @Option(names = "--criterion", paramLabel = "NAME",
            description = "The criterion whose interval the table shows; by default the one that chose what was kept.")
    private Optional<String> criterion;

    @Option(names = "--by", paramLabel = "KEY", split = ",",
            description = "One or two swept keys, as --by task.inputs,task.seed: instead of the report a heat map, with the "
                    + "values of the first down and of the second across.")
    private List<String> by = List.of();

    @Option(names = "--measure", paramLabel = "NAME",
            description = "With --by: the measure whose rate or mean is shown; by default exact_hierarchy, or "
                    + "accuracy where no true hierarchy is known.")
    private Optional<String> measure;

    @Option(names = "--html", paramLabel = "FILE", arity = "0..1", fallbackValue = "",
            description = "Writes the report as one page of HTML with a card for each network, which needs nothing else; by "
                    + "default report.html in the first folder.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--force", description = "With --html FILE: replaces the file if it exists.")
    private boolean force;

    @Inject
    ReportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        if (html.isPresent()) {
            writePage();
        } else {
            format.print(by.isEmpty() ? report() : new HeatMap(SweepGrid.of(folders, by, measure), screen.coloured()));
        }
        return ExitCode.OK.code();
    }

    private void checkOptions() {
        if (html.isPresent()) {
            Stream.of("--by", "--measure", "--criterion", "--format")
                    .filter(option -> spec.commandLine().getParseResult().hasMatchedOption(option)).findFirst()
                    .ifPresent(option -> {
                        throw new InvalidInputException(
                                option + " does not go with --html: the page has all of the report, and is HTML");
                    });
        }
        if (!by.isEmpty()) {
            format.refuseLatex(HeatMap.NAME);
        }
        if (by.isEmpty() && measure.isPresent()) {
            throw new InvalidInputException(
                    "--measure needs --by, which says of which swept keys; a report has all measures");
        } else if (!by.isEmpty() && criterion.isPresent()) {
            throw new InvalidInputException("--criterion does not go with --by: a heat map is of what was kept");
        }
    }

    private void writePage() throws IOException {
        Path target = html.get();
        if (target.toString().isEmpty()) {
            target = folders.get(0).resolve(RunFiles.REPORT); // of an earlier state of the run, where it is there
        } else {
            OutputFile.check("--html", target, force);
        }
        OutputFile.write(target, ReportPage.of(folders).getBytes(StandardCharsets.UTF_8));
        screen.remarks(spec.commandLine().getErr()).println("sculpt: wrote " + target);
    }

    private RecoveryTable report() throws IOException {
        RecordedRuns runs = RecordedRuns.of(folders);
        Recovery recovery = Recovery.of(runs);
        criterion.filter(name -> !recovery.criteria().contains(name)).ifPresent(name -> {
            throw new InvalidInputException(
                    "--criterion \"" + name + "\": is not in the report" + NearestName.hint(name, recovery.criteria()));
        });
        return new RecoveryTable(recovery, criterion, agreements(runs));
    }

    // Where all truths are known nobody asks, and no hierarchy has to be read.
    private static List<Agreement> agreements(RecordedRuns runs) throws IOException {
        RecordedAgreements agreements = new RecordedAgreements(runs);
        if (runs.networks().stream().anyMatch(
                found -> found.row().status() == Status.OK && found.row().exact().isEmpty())) {
            runs.readResults(agreements::accept);
        }
        return agreements.all();
    }
}
