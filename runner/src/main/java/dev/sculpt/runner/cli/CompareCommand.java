package dev.sculpt.runner.cli;

import dev.sculpt.runner.comparison.ComparisonCsv;
import dev.sculpt.runner.comparison.ComparisonJson;
import dev.sculpt.runner.comparison.VariantComparison;
import dev.sculpt.runner.settings.SettingNames;
import dev.sculpt.runner.view.ComparisonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the variants of runs. */
@Command(name = "compare", mixinStandardHelpOptions = true,
        description = "Says which variants of a pipeline, or which runs, are better, and how sure that is.")
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "1..*",
            description = "The folder of a run, finished or not; the first of several is the baseline.")
    private List<Path> folders;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(names = "--by", paramLabel = "KEY", split = ",",
            description = "What makes the variants: swept keys, compare, folder or criterion. By default what the pipeline "
                    + "compares, else folders, else the one key that is swept, else criteria.")
    private List<String> by = List.of();

    @Option(names = "--baseline", paramLabel = "NAME",
            description = "The variant that the others are held against; by default the first.")
    private Optional<String> baseline;

    @Option(names = "--measure", paramLabel = "NAME",
            description = "The measure that the verdict is about; by default exact_hierarchy. CSV and JSON have all.")
    private Optional<String> measure;

    /** How the comparison is written. */
    enum Format {
        TEXT, CSV, JSON, MARKDOWN, LATEX;

        @Override
        public String toString() {
            return SettingNames.of(this);
        }
    }

    @Override
    public Integer call() throws IOException {
        VariantComparison comparison = VariantComparison.of(folders, by, baseline);
        ComparisonText text = new ComparisonText(comparison, measure);
        if (format == Format.CSV) { // which has no place for them
            comparison.remarks().forEach(remark -> spec.commandLine().getErr().println("sculpt: " + remark));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(switch (format) {
            case TEXT -> text.text();
            case CSV -> ComparisonCsv.text(comparison);
            case JSON -> ComparisonJson.text(comparison);
            case MARKDOWN -> text.markdown();
            case LATEX -> text.latex();
        });
        out.flush();
        return ExitCode.OK.code();
    }
}
