package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.engine.Tries;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The networks of several runs together, each once: a network is known by its {@link Identity} and seed, whatever folder it
 * lies in. Keeps some hundred bytes of each.
 */
public final class RecordedRuns {

    /**
     * A network.
     *
     * @param run position of its run among those given
     * @param task the name of its task; with more behind it where one name stands for several tasks
     * @param row what was recorded of it
     */
    public record Found(int run, String task, NetworkRow row) { }

    private record Known(Identity identity, long seed) { }

    private final List<RecordedRun> runs = new ArrayList<>();
    private final List<RecordedRun.Tally> tallies = new ArrayList<>();
    private final List<Found> networks = new ArrayList<>();
    private final Map<Known, Found> known = new HashMap<>();
    private final Map<Object, Object> shared = new HashMap<>();
    private final TaskLabels labels = new TaskLabels();
    private final List<List<Found>> conflicts = new ArrayList<>();
    private final Set<Found> superseded = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Found> repeated = new ArrayList<>();

    private RecordedRuns() { }

    /**
     * Reads the folders of runs, finished or not.
     *
     * @throws InvalidInputException if one is no such folder
     */
    public static RecordedRuns of(List<Path> folders) throws IOException {
        RecordedRuns all = new RecordedRuns();
        for (Path folder : folders) {
            RecordedRun run = new RecordedRun(folder);
            run.check();
            all.runs.add(run);
        }
        for (int index = 0; index < folders.size(); index++) {
            int position = index;
            FailedRows failed = new FailedRows();
            all.tallies.add(all.runs.get(index).read(row -> {
                if (row.status() == Status.FAILED) {
                    failed.add(row);
                } else {
                    failed.learnFrom(row);
                    all.add(position, row);
                }
            }));
            failed.rows().forEach(row -> all.add(position, row));
        }
        all.networks.removeIf(all.superseded::contains);
        all.networks.sort(Comparator.comparingInt(Found::run).thenComparingInt(one -> one.row().id().index()));
        all.networks.replaceAll(all::labelled);
        all.repeated.replaceAll(all::labelled);
        all.known.clear();
        all.shared.clear();
        return all;
    }

    private void add(int run, NetworkRow row) {
        NetworkId id = row.id();
        Found found = new Found(run, id.task(), compact(row));
        if (!id.identity().equals(Identity.UNKNOWN)) {
            labels.add(id, run);
            Found other = known.putIfAbsent(new Known(found.row().id().identity(), id.seed()), found);
            if (other != null && (isSame(other.row(), row) || row.status() == Status.FAILED)) {
                repeated.add(found);
                return;
            } else if (other != null && other.row().status() == Status.FAILED) { // it was run again, and finished
                repeated.add(other);
                superseded.add(other);
                known.put(new Known(found.row().id().identity(), id.seed()), found);
            } else if (other != null) {
                conflicts.add(List.of(other, found));
            }
        }
        networks.add(found);
    }

    private static boolean isSame(NetworkRow one, NetworkRow other) {
        return one.status() == other.status() && one.size().equals(other.size()) && one.exact().equals(other.exact());
    }

    // Equal parts of many rows become one object.
    private NetworkRow compact(NetworkRow row) {
        NetworkId id = row.id();
        return new NetworkRow(
                new NetworkId(id.index(), share(id.task()), share(id.layers()), id.seed(), share(id.variant()),
                        share(id.swept()), share(id.identity())),
                row.status(), row.size(), share(row.measures()),
                new Tries(row.tries().count(), row.tries().exact(), share(row.tries().exactByCriterion())),
                row.fault(), share(row.criterion()), share(row.cheating()), row.seconds());
    }

    @SuppressWarnings("unchecked") // a part is only ever replaced by an equal one
    private <T> T share(T part) {
        return (T) shared.computeIfAbsent(part, key -> key);
    }

    private Found labelled(Found one) {
        return new Found(one.run(), labels.label(one.row().id()), one.row());
    }

    /** Returns the runs, in the order given. */
    public List<RecordedRun> runs() {
        return List.copyOf(runs);
    }

    /** Returns the networks, run by run, in the order of their indices; those included that a plugin failed on. */
    public List<Found> networks() {
        return List.copyOf(networks);
    }

    /** Returns how many networks are not among them since they are there already. */
    public int duplicates() {
        return repeated.size();
    }

    /** Returns those, as they lie in their own runs: a network that variants of several runs have in common. */
    public List<Found> repeated() {
        return List.copyOf(repeated);
    }

    /**
     * Returns pairs of networks of equal identity and seed that came out differently, as under another version. One that a
     * plugin failed on is no other outcome: the one that finished is there alone.
     */
    public List<List<Found>> conflicts() {
        return List.copyOf(conflicts);
    }

    /** Returns what a reader has to know of the networks that are there, and of those that are not, each in one line. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!repeated.isEmpty()) {
            remarks.add(repeated.size() + (repeated.size() == 1 ? " network is" : " networks are")
                    + " there more than once, with the same settings and seed; each counts once");
        }
        remarks.addAll(labels.remarks(run -> runs.get(run).folder()));
        for (int index = 0; index < runs.size(); index++) {
            unfinished(index).ifPresent(remarks::add);
        }
        return List.copyOf(remarks);
    }

    private Optional<String> unfinished(int run) {
        RecordedRun.Tally tally = tallies.get(run);
        int missing = tally.missing().orElse(0);
        return missing <= 0 ? Optional.empty() : Optional.of(runs.get(run).folder() + " is unfinished: " + missing + " of "
                + (tally.sculpted() + tally.failed() + missing) + " networks are missing");
    }

    /** Returns how many networks got only so far. */
    public int with(Status status) {
        return (int) networks.stream().filter(one -> one.row().status() == status).count();
    }
}
