package dev.sculpt.runner.cli;

import dev.sculpt.runner.problem.OneLine;
import dev.sculpt.runner.run.OpenRun;
import dev.sculpt.runner.view.ComparisonText;
import dev.sculpt.runner.view.RecoveryTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The end of a run whose results are written: its reports and table. A shard has none of what is said of all networks.
 *
 * @param folder of the run
 * @param out receives the table
 * @param width that it may have there; the file of it has all
 */
record RunEnd(Path folder, PrintWriter out, int width) {

    /**
     * Writes and shows the end.
     *
     * @param summary has taken every network of the run that is finished
     * @param resumption the command that runs what is left
     */
    void end(OpenRun run, RunSummary summary, String resumption) throws IOException {
        RunReports reports = new RunReports(folder);
        boolean whole = run.extent().shard().isEmpty();
        Optional<RecoveryTable> recovery = whole ? reports.recovery() : Optional.empty();
        Optional<ComparisonText> comparison = whole ? reports.comparison() : Optional.empty();
        String text = text(run, summary, recovery, comparison, Integer.MAX_VALUE);
        run.end(OneLine.each(text)); // which will be shown on terminals too
        out.print(width == Integer.MAX_VALUE ? text : text(run, summary, recovery, comparison, width));
        out.println("results: " + folder);
        if (whole) {
            reports.page().ifPresent(page -> out.println("page: " + page));
        }
        if (!run.isComplete()) {
            out.println(run.finished() + " of " + run.extent().size() + " networks are finished");
            out.println("resume with: " + resumption);
        }
    }

    private static String text(OpenRun run, RunSummary summary, Optional<RecoveryTable> recovery,
            Optional<ComparisonText> comparison, int width) throws IOException {
        return run.extent().shard().isPresent() ? summary.textOfShard(run, width)
                : summary.text(run, recovery, width) + comparison.map(one -> one.verdict(width) + "\n").orElse("");
    }
}
