package dev.sculpt.runner.cli;

import dev.sculpt.runner.run.OpenRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * The end of a run whose results are written: its reports and table. A shard has none of what is said of all networks.
 *
 * @param folder of the run
 * @param out receives the table
 */
record RunEnd(Path folder, PrintWriter out) {

    /**
     * Writes and shows the end.
     *
     * @param summary has taken every network of the run that is finished
     * @param resumption the command that runs what is left
     */
    void end(OpenRun run, RunSummary summary, String resumption) throws IOException {
        String text;
        if (run.extent().shard().isPresent()) {
            text = summary.textOfShard(run);
        } else {
            RunReports reports = new RunReports(folder);
            text = summary.text(run, reports.recovery()) + reports.comparison().orElse("");
        }
        run.end(text);
        out.print(text);
        out.println("results: " + folder);
        if (!run.isComplete()) {
            out.println(run.finished() + " of " + run.extent().size() + " networks are finished");
            out.println("resume with: " + resumption);
        }
    }
}
