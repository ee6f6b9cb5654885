package dev.sculpt.runner.view;

import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Failed;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.run.RunFiles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said at once of networks that failed, were not learned or not pruned: why, and what to do. Of each kind the first
 * {@value #MOST} are told, what to do with the first of them; the others are counted.
 */
final class Mishaps {

    private static final int MOST = 10;

    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

    /** Returns the lines that are to be said of a result; none where all is well or enough was said. */
    List<String> of(NetworkResult result) {
        Status status = result.status();
        if (status == Status.OK) {
            return List.of();
        }
        int count = counts.merge(status, 1, Integer::sum);
        List<String> lines = new ArrayList<>();
        if (count <= MOST) {
            lines.add("network " + result.id().index() + " (" + result.id().task() + ", seed " + result.id().seed() + ") "
                    + status.words() + result.message().map(message -> ": " + message).orElse("")
                    + (result instanceof Failed ? ", see " + RunFiles.FAILURES + "/"
                            + RunFiles.failureLog(result.id().index()) : ""));
        }
        if (count == 1 && result instanceof Sculpted sculpted) {
            Remedy.of(status, sculpted.settings()).forEach(line -> lines.add("    " + line));
        }
        return lines;
    }

    /** Returns how many there were of which nothing was said; nothing where all were told. */
    Optional<String> rest() {
        List<String> rest = counts.entrySet().stream().filter(one -> one.getValue() > MOST)
                .map(one -> (one.getValue() - MOST) + " more " + one.getKey().words()).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of("and " + String.join(", ", rest));
    }
}
