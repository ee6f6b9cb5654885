package dev.sculpt.runner.cli;

import dev.sculpt.runner.engine.CheatingStages;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plugin.CheatMark;
import dev.sculpt.runner.run.OpenRun;
import dev.sculpt.runner.view.FailureText;
import dev.sculpt.runner.view.HierarchyDrawing;
import dev.sculpt.runner.view.ResultSummary;
import dev.sculpt.runner.view.ResultsTable;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the terminal shows at the end: a table, and a drawing of the first hierarchy that is exact, else of the first, the true
 * one below it and why they differ.
 */
final class RunSummary {

    private final ResultsTable table = new ResultsTable();
    private final FailureText failures = new FailureText();
    private final Set<String> cheating = new TreeSet<>();
    private ResultSummary drawn;
    private volatile boolean failed; // read by the threads that compute

    void accept(NetworkResult network) {
        ResultSummary result = ResultSummary.of(network);
        table.accept(result);
        failures.accept(network);
        if (network instanceof Sculpted sculpted) {
            cheating.addAll(CheatingStages.lines(sculpted.settings()));
        }
        failed |= result.status() == Status.FAILED;
        if (result.numbers().isPresent() && (drawn == null || isBefore(result, drawn))) {
            drawn = result;
        }
    }

    private static boolean isBefore(ResultSummary one, ResultSummary other) {
        boolean exact = isExact(one);
        return exact == isExact(other) ? one.index() < other.index() : exact;
    }

    private static boolean isExact(ResultSummary result) {
        return result.exact().orElse(false);
    }

    String text(OpenRun run, Optional<String> recovery) throws IOException {
        StringBuilder text = new StringBuilder(
                recovery.map(rates -> rates + table.summary()).orElseGet(table::text));
        text.append(failures.text());
        if (recovery.isEmpty()) { // which says it itself
            cheating.forEach(line -> text.append(line).append('\n'));
        }
        Optional<NetworkResult> found = drawn == null ? Optional.empty() : run.result(drawn.index());
        if (found.isPresent() && found.get() instanceof Sculpted one) {
            String title = "hierarchy of " + one.id().task() + " " + one.id().architecture() + ", seed " + one.id().seed();
            boolean cheats = !CheatingStages.lines(one.settings()).isEmpty();
            text.append("\n" + (cheats ? CheatMark.on(title) : title) + ":\n\n");
            text.append(HierarchyDrawing.of(one.sculpture().hierarchy(), one.sculpture().names()).stripTrailing());
            text.append("\n\n");
            one.diagnosis().ifPresent(diagnosis -> {
                one.truth().ifPresent(truth -> text.append("true hierarchy:\n\n"
                        + HierarchyDrawing.of(truth, one.sculpture().names()).stripTrailing() + "\n\n"));
                text.append("wrong: " + diagnosis.fault().words() + ": " + diagnosis.why() + "\n\n");
            });
        }
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
