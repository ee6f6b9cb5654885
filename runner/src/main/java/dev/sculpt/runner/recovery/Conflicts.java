package dev.sculpt.runner.recovery;

import dev.sculpt.runner.problem.InvalidInputException;
import dev.sculpt.runner.run.RecordedRuns;
import java.util.List;
import java.util.Optional;

/** Networks of equal settings and seed that came out differently: two truths of which a report cannot choose one. */
public final class Conflicts {

    private Conflicts() { }

    /**
     * Demands that runs agree on what they both have.
     *
     * @return what is to be said of a run that does not agree with itself, as where a plugin does not go by its seed alone
     * @throws InvalidInputException if two runs do not agree
     */
    public static Optional<String> check(RecordedRuns runs) {
        List<List<RecordedRuns.Found>> all = runs.conflicts();
        all.stream().filter(pair -> pair.get(0).run() != pair.get(1).run()).findFirst().ifPresent(pair -> {
            throw new InvalidInputException(name(pair.get(0), runs) + " and " + name(pair.get(1), runs)
                    + " have the same settings and seed, but came out differently" + more(all.size())
                    + ", as under different versions of sculpt or of a plugin; report on these folders one at a time");
        });
        return all.stream().findFirst().map(pair -> name(pair.get(0), runs) + " and " + name(pair.get(1), runs)
                + " have the same settings and seed, but came out differently" + more(all.size()));
    }

    private static String name(RecordedRuns.Found one, RecordedRuns runs) {
        return "network " + one.row().id().index() + " of " + runs.runs().get(one.run()).folder()
                + " (task " + one.task() + ", seed " + one.row().id().seed() + ")";
    }

    private static String more(int pairs) {
        return pairs == 1 ? "" : ", and so did " + (pairs - 1) + " more";
    }
}
