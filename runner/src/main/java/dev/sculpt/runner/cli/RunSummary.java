package dev.sculpt.runner.cli;

import dev.sculpt.runner.consensus.Agreements;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.run.OpenRun;
import dev.sculpt.runner.view.AgreementText;
import dev.sculpt.runner.view.FailureText;
import dev.sculpt.runner.view.ResultSummary;
import dev.sculpt.runner.view.ResultsTable;
import java.io.IOException;
import java.util.Optional;

/** What the terminal shows at the end: a table, failures, and the hierarchy that most seeds agree on. */
final class RunSummary {

    private final ResultsTable table = new ResultsTable();
    private final FailureText failures = new FailureText();
    private final Agreements agreements = new Agreements();
    private volatile boolean failed; // read by the threads that compute

    void accept(NetworkResult network) {
        ResultSummary result = ResultSummary.of(network);
        table.accept(result);
        failures.accept(network);
        failed |= result.status() == Status.FAILED;
        agreements.accept(network);
    }

    String text(OpenRun run, Optional<String> recovery) throws IOException {
        StringBuilder text = new StringBuilder(
                recovery.map(rates -> rates + table.summary()).orElseGet(table::text));
        text.append(failures.text());
        text.append(new AgreementText(agreements.all(), run::result).text());
        return text.toString();
    }

    /** Returns whether a plugin failed on any network; may be asked by other threads. */
    boolean hasFailed() {
        return failed;
    }

    ExitCode exitCode() {
        return failed ? ExitCode.FAILED : ExitCode.OK;
    }
}
