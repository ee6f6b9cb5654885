package dev.sculpt.runner.cli;

import dev.sculpt.runner.comparison.SweepGrid;
import dev.sculpt.runner.comparison.SweepGridCsv;
import dev.sculpt.runner.page.ReportPage;
import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.recovery.Recovery;
import dev.sculpt.runner.recovery.RecoveryCsv;
import dev.sculpt.runner.settings.SettingNames;
import dev.sculpt.runner.view.HeatMap;
import dev.sculpt.runner.view.RecoveryTable;
import dev.sculpt.runner.view.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports how often runs recovered the hierarchy. */
@Command(name = "report", mixinStandardHelpOptions = true,
        description = "Says how often the hierarchy was recovered, per task, depth and variant, beside published rates; "
                + "with --by as a heat map of swept settings.")
final class ReportCommand implements Callable<Integer> {

    private static final String PAGE = "report.html";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "1..*",
            description = "The folder of a run, finished or not; of several each network counts once, "
                    + "and only what does not differ is counted together.")
    private List<Path> folders;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(names = "--criterion", paramLabel = "NAME",
            description = "The criterion whose interval the table shows; by default the one that chose what was kept.")
    private Optional<String> criterion;

    @Option(names = "--by", paramLabel = "KEY", split = ",",
            description = "One or two swept keys, as --by task.inputs,task.seed: instead of the report a heat map, with the "
                    + "values of the first down and of the second across.")
    private List<String> by = List.of();

    @Option(names = "--measure", paramLabel = "NAME",
            description = "With --by: the measure whose rate or mean is shown; by default exact_hierarchy.")
    private Optional<String> measure;

    @Option(names = "--html", paramLabel = "FILE", arity = "0..1", fallbackValue = "",
            description = "Writes the report as one page of HTML with a card for each network, which needs nothing else; by "
                    + "default report.html in the first folder.")
    private Optional<Path> html = Optional.empty();

    /** How the report is written. */
    enum Format {
        TEXT, CSV, MARKDOWN;

        @Override
        public String toString() {
            return SettingNames.of(this);
        }
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        if (html.isPresent()) {
            writePage();
        } else if (by.isEmpty()) {
            printReport();
        } else {
            printHeatMap();
        }
        spec.commandLine().getOut().flush();
        return ExitCode.OK.code();
    }

    private void checkOptions() {
        if (by.isEmpty() && measure.isPresent()) {
            throw new InvalidInputException(
                    "--measure needs --by, which says of which swept keys; a report has all measures");
        } else if (!by.isEmpty() && criterion.isPresent()) {
            throw new InvalidInputException("--criterion does not go with --by: a heat map is of what was kept");
        }
    }

    private void writePage() throws IOException {
        Path target = html.get().toString().isEmpty() ? folders.get(0).resolve(PAGE) : html.get();
        OutputFile.write(target, ReportPage.of(folders).getBytes(StandardCharsets.UTF_8));
        spec.commandLine().getErr().println("sculpt: wrote " + target);
    }

    private void printHeatMap() throws IOException {
        SweepGrid grid = SweepGrid.of(folders, by, measure);
        HeatMap map = new HeatMap(grid);
        spec.commandLine().getOut().print(switch (format) {
            case TEXT -> map.text(Terminal.attached() && Ansi.AUTO.enabled());
            case CSV -> SweepGridCsv.text(grid);
            case MARKDOWN -> map.markdown();
        });
        if (format == Format.CSV) {
            printNotes(grid.remarks().stream());
        }
    }

    // CSV has no place for them.
    private void printNotes(Stream<String> notes) {
        notes.forEach(note -> spec.commandLine().getErr().println("sculpt: " + note));
    }

    private void printReport() throws IOException {
        Recovery recovery = Recovery.of(folders);
        criterion.filter(name -> !recovery.criteria().contains(name)).ifPresent(name -> {
            throw new InvalidInputException(
                    "--criterion \"" + name + "\": is not in the report" + NearestName.hint(name, recovery.criteria()));
        });
        if (format == Format.CSV) {
            printNotes(Stream.concat(recovery.cheating().stream(), recovery.remarks().stream()));
        }
        spec.commandLine().getOut().print(switch (format) {
            case TEXT -> new RecoveryTable(recovery, criterion).text();
            case CSV -> RecoveryCsv.text(recovery);
            case MARKDOWN -> new RecoveryTable(recovery, criterion).markdown();
        });
    }
}
