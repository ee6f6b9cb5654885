package dev.sculpt.runner.view;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Failed;
import dev.sculpt.runner.run.RunFiles;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What plugins failed on in a run, for its end: each reason once, with the first network and how many more there were. */
public final class FailureText {

    private static final int MOST_REASONS = 5;

    private final Map<String, Count> reasons = new LinkedHashMap<>();
    private int others;

    /** How many networks failed for a reason; the lowest index of them. */
    private record Count(int first, int networks) {

        Count and(Count other) {
            return new Count(Math.min(first, other.first), networks + other.networks);
        }
    }

    /** Takes a result. */
    public void accept(NetworkResult result) {
        if (result instanceof Failed failed) {
            if (reasons.size() < MOST_REASONS || reasons.containsKey(failed.reason())) {
                reasons.merge(failed.reason(), new Count(failed.id().index(), 1), Count::and);
            } else {
                others++;
            }
        }
    }

    /** Returns one line per reason, broken where there is less room; nothing where nothing failed. */
    public String text(int width) {
        LineWidth lines = LineWidth.ofSentences(width);
        StringBuilder text = new StringBuilder();
        reasons.entrySet().stream()
                .sorted(Comparator.comparingInt(reason -> reason.getValue().first))
                .forEach(reason -> text.append(lines.wrapped(line(reason.getKey(), reason.getValue()))).append('\n'));
        if (others > 0) {
            text.append(others).append(" more failed, see ").append(RunFiles.RESULTS).append('\n');
        }
        return text.toString();
    }

    private static String line(String reason, Count count) {
        return "network " + count.first + " failed: " + reason
                + (count.networks > 1 ? " (and " + (count.networks - 1) + " more)" : "")
                + ", see " + RunFiles.FAILURES + "/" + RunFiles.failureLog(count.first);
    }
}
