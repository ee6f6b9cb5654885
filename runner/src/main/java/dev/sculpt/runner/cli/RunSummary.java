package dev.sculpt.runner.cli;

import dev.sculpt.runner.consensus.Agreements;
import dev.sculpt.runner.engine.CheatingStages;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.NetworklessModel;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.run.OpenRun;
import dev.sculpt.runner.statistics.Counted;
import dev.sculpt.runner.view.AgreementText;
import dev.sculpt.runner.view.FailureText;
import dev.sculpt.runner.view.LineWidth;
import dev.sculpt.runner.view.RecoveryTable;
import dev.sculpt.runner.view.ResultSummary;
import dev.sculpt.runner.view.ResultsTable;
import dev.sculpt.runner.view.UndividedInputs;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the terminal shows at the end: a table, failures, the best hierarchy, the true one below it and why they differ, and
 * where nothing was taken apart.
 */
final class RunSummary {

    private final ResultsTable table = new ResultsTable();
    private final FailureText failures = new FailureText();
    private final UndividedInputs undivided = new UndividedInputs();
    private final Set<String> marked = new TreeSet<>();
    private final Agreements agreements = new Agreements();
    private volatile boolean failed; // read by the threads that compute

    void accept(NetworkResult network) {
        ResultSummary result = ResultSummary.of(network);
        table.accept(result);
        failures.accept(network);
        undivided.accept(network);
        if (network instanceof Sculpted sculpted) {
            marked.addAll(CheatingStages.lines(sculpted.settings()));
            marked.addAll(NetworklessModel.lines(sculpted.settings()));
        }
        failed |= result.status() == Status.FAILED;
        agreements.accept(network);
    }

    /** Returns what can be said of a shard: of its networks one by one, and of all networks of the plan nothing. */
    String textOfShard(OpenRun run, int width) {
        StringBuilder text = new StringBuilder(table.rows(width));
        text.append(run.extent().text()).append(", ").append(run.finished()).append(" of ")
                .append(Counted.of(run.extent().size(), "network")).append(" of a plan of ")
                .append(run.extent().networks()).append('\n').append(failures.text(width));
        LineWidth lines = LineWidth.ofSentences(width);
        marked.forEach(line -> text.append(lines.wrapped(line)).append('\n'));
        return text.append("rates, comparisons and what networks agree on are of all shards together, after: sculpt merge\n")
                .toString();
    }

    String text(OpenRun run, Optional<RecoveryTable> recovery, int width) throws IOException {
        StringBuilder text = new StringBuilder(
                recovery.map(rates -> rates.text(width) + table.summary(width))
                        .orElseGet(() -> table.text(width, agreements.all())));
        text.append(failures.text(width));
        if (recovery.isEmpty()) { // which says it itself
            marked.forEach(line -> text.append(LineWidth.ofSentences(width).wrapped(line)).append('\n'));
        }
        text.append(new AgreementText(agreements.all(), run::result, width).text()).append(undivided.text(width));
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
