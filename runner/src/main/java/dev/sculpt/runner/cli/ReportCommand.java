package dev.sculpt.runner.cli;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.problem.NearestName;
import dev.sculpt.runner.recovery.Recovery;
import dev.sculpt.runner.recovery.RecoveryCsv;
import dev.sculpt.runner.settings.SettingNames;
import dev.sculpt.runner.view.RecoveryTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports how often runs recovered the hierarchy. */
@Command(name = "report", mixinStandardHelpOptions = true,
        description = "Says how often the hierarchy was recovered, per task, depth and variant, beside published rates.")
final class ReportCommand implements Callable<Integer> {

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
        Recovery recovery = Recovery.of(folders);
        criterion.filter(name -> !recovery.criteria().contains(name)).ifPresent(name -> {
            throw new InvalidInputException(
                    "--criterion \"" + name + "\": is not in the report" + NearestName.hint(name, recovery.criteria()));
        });
        if (format == Format.CSV) { // which has no place for them
            Stream.concat(recovery.cheating().stream(), recovery.remarks().stream())
                    .forEach(note -> spec.commandLine().getErr().println("sculpt: " + note));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(switch (format) {
            case TEXT -> new RecoveryTable(recovery, criterion).text();
            case CSV -> RecoveryCsv.text(recovery);
            case MARKDOWN -> new RecoveryTable(recovery, criterion).markdown();
        });
        out.flush();
        return ExitCode.OK.code();
    }
}
