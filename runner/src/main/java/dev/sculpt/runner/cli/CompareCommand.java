package dev.sculpt.runner.cli;

import dev.sculpt.runner.comparison.VariantComparison;
import dev.sculpt.runner.view.ComparisonText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the variants of runs. */
@Command(name = "compare", mixinStandardHelpOptions = true,
        description = "Says which variants of a pipeline, or which runs, are better, and how sure that is.")
final class CompareCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", arity = "1..*",
            description = "The folder of a run, finished or not; the first of several is the baseline.")
    private List<Path> folders;

    @Mixin
    private FormatOption format;

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

    @Override
    public Integer call() throws IOException {
        format.print(new ComparisonText(VariantComparison.of(folders, by, baseline), measure));
        return ExitCode.OK.code();
    }
}
