package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.plan.FixedMap;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The networks of several runs together, each once: a network is known by its {@link Identity} and seed, whatever folder it
 * lies in. One that came out in several ways is there once in each way: its status, its size, its tries, or a measure that
 * two folders have of it differ. Keeps some hundred bytes of each.
 */
public final class RecordedRuns {

    /**
     * A network.
     *
     * @param run position of its run among those given
     * @param task the name of its task; with more behind it where one name stands for several tasks
     * @param row what was recorded of it; where several folders have it, with the measures of all
     */
    public record Found(int run, String task, NetworkRow row) { }

    private record Known(Identity identity, long seed) { }

    private final List<RecordedRun> runs = new ArrayList<>();
    private final List<RecordedRun.Tally> tallies = new ArrayList<>();
    private final List<String> given = new ArrayList<>(); // what is to be said of folders that are given twice
    private final Map<Object, Object> shared = new HashMap<>();
    private final TaskLabels labels = new TaskLabels();
    private final SoundMeasures sound = new SoundMeasures();
    private final List<Found> networks = new ArrayList<>();
    private final List<Found> repeated = new ArrayList<>();
    private final Map<Known, List<Integer>> known = new HashMap<>(); // the positions of all ways a network came out
    private final Map<Integer, BitSet> others = new HashMap<>(); // the further runs that have the network at a position
    private final BitSet superseded = new BitSet();
    private List<List<Found>> conflicts = List.of();
    private Set<Set<Integer>> apart = Set.of();

    private RecordedRuns() { }

    /**
     * Reads the folders of runs, finished or not. A folder that is given twice counts once.
     *
     * @throws InvalidInputException if one is no such folder
     */
    public static RecordedRuns of(List<Path> folders) throws IOException {
        RecordedRuns all = new RecordedRuns();
        all.open(folders);
        for (int index = 0; index < all.runs.size(); index++) {
            all.read(index);
        }
        all.end();
        return all;
    }

    private void open(List<Path> folders) throws IOException {
        Map<Path, Path> distinct = new LinkedHashMap<>();
        for (Path folder : folders) {
            RecordedRun run = new RecordedRun(folder);
            run.check();
            Path same = distinct.putIfAbsent(folder.toRealPath(), folder);
            if (same == null) {
                runs.add(run);
                given.addAll(run.changes());
            } else {
                given.add(folder + " is given twice" + (same.equals(folder) ? "" : ", as " + same) + "; it counts once");
            }
        }
    }

    // Those that failed come last, when it is known what others of their place are.
    private void read(int run) throws IOException {
        FailedRows failed = new FailedRows();
        tallies.add(runs.get(run).read(row -> {
            if (row.status() == Status.FAILED) {
                failed.add(row);
            } else {
                failed.learnFrom(row);
                add(run, row);
            }
        }));
        failed.rows().forEach(row -> add(run, row));
    }

    private void add(int run, NetworkRow row) {
        NetworkId id = row.id();
        Found found = new Found(run, id.task(), compact(row, sound.finite(row, runs.get(run).folder())));
        if (!id.identity().equals(Identity.UNKNOWN)) {
            labels.add(id, run);
            List<Integer> ways = known.computeIfAbsent(
                    new Known(found.row().id().identity(), id.seed()), key -> new ArrayList<>(1));
            for (int position : ways) {
                Found other = networks.get(position);
                if (other.row().isSame(row) || row.status() == Status.FAILED) {
                    repeated.add(found);
                    others.computeIfAbsent(position, key -> new BitSet()).set(run);
                    networks.set(position, new Found(other.run(), other.task(), other.row().joined(found.row())));
                    return;
                }
            }
            ways.removeIf(position -> {
                Found other = networks.get(position);
                if (other.row().status() != Status.FAILED) {
                    return false;
                }
                repeated.add(other); // it was run again, and finished
                superseded.set(position);
                return true;
            });
            ways.add(networks.size());
        }
        networks.add(found);
    }

    private void end() {
        Set<String> mixed = sound.mixed();
        networks.replaceAll(one -> labelled(one, mixed));
        repeated.replaceAll(one -> labelled(one, mixed));
        List<List<Integer>> several = known.values().stream().filter(ways -> ways.size() > 1)
                .sorted(Comparator.comparingInt(ways -> ways.get(0))).toList();
        conflicts = several.stream().flatMap(ways -> ways.stream().skip(1)
                .map(position -> List.of(networks.get(ways.get(0)), networks.get(position)))).toList();
        apart = new RunsApart(position -> networks.get(position).run(), others).of(several);
        List<Found> kept = new ArrayList<>();
        for (int position = 0; position < networks.size(); position++) {
            if (!superseded.get(position)) {
                kept.add(networks.get(position));
            }
        }
        networks.clear();
        networks.addAll(kept);
        networks.sort(Comparator.comparingInt(Found::run).thenComparingInt(one -> one.row().id().index()));
        known.clear();
        others.clear();
        shared.clear();
    }

    // Equal parts of many rows become one object.
    private NetworkRow compact(NetworkRow row, Map<String, Object> measures) {
        NetworkId id = row.id();
        return new NetworkRow(
                new NetworkId(id.index(), share(id.task()), share(id.layers()), id.seed(), share(id.variant()),
                        share(id.swept()), share(id.identity())),
                row.status(), share(row.size()), share(FixedMap.of(measures)), share(row.tries()),
                share(row.fault()), share(row.criterion()), share(row.marks()), row.seconds());
    }

    @SuppressWarnings("unchecked") // a part is only ever replaced by an equal one
    private <T> T share(T part) {
        return (T) shared.computeIfAbsent(part, key -> key);
    }

    private Found labelled(Found one, Set<String> mixed) {
        NetworkRow row = one.row();
        if (!mixed.isEmpty()) {
            Map<String, Object> measures = new LinkedHashMap<>(row.measures());
            measures.keySet().removeAll(mixed);
            row = compact(row, measures);
        }
        return new Found(one.run(), labels.label(row.id()), row);
    }

    /** Returns the runs, in the order given. */
    public List<RecordedRun> runs() {
        return List.copyOf(runs);
    }

    /** Returns the networks, run by run, in the order of their indices; those included that a plugin failed on. */
    public List<Found> networks() {
        return List.copyOf(networks);
    }

    /** Takes results of networks. */
    @FunctionalInterface
    public interface ResultReader {

        /**
         * Takes a result.
         *
         * @param position of its network among {@link #networks}
         */
        void accept(int position, NetworkResult result);
    }

    /**
     * Reads all that is known of the networks, each once, run by run; of one that a plugin failed on only where its run is
     * unfinished.
     *
     * @throws InvalidInputException if one is not as a run writes it
     */
    public void readResults(ResultReader reader) throws IOException {
        List<Map<Integer, Integer>> positions = runs.stream().<Map<Integer, Integer>>map(run -> new HashMap<>()).toList();
        for (int position = 0; position < networks.size(); position++) {
            Found found = networks.get(position);
            positions.get(found.run()).put(found.row().id().index(), position);
        }
        for (int run = 0; run < runs.size(); run++) {
            Map<Integer, Integer> ofRun = positions.get(run);
            if (!ofRun.isEmpty()) {
                runs.get(run).readResults(result -> {
                    if (ofRun.containsKey(result.id().index())) {
                        reader.accept(ofRun.get(result.id().index()), result);
                    }
                });
            }
        }
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
     * Returns pairs of networks of equal identity and seed that came out differently, as under another version: the way that
     * was found first, and another. One that a plugin failed on is no other way: the one that finished is there alone.
     */
    public List<List<Found>> conflicts() {
        return conflicts;
    }

    /** Returns whether two runs, by their positions, have a network that came out differently. */
    public boolean areApart(int run, int other) {
        return apart.contains(Set.of(run, other));
    }

    /** Returns what a reader has to know of the networks that are there, and of those that are not, each in one line. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>(given);
        if (!repeated.isEmpty()) {
            remarks.add(repeated.size() + (repeated.size() == 1 ? " network is" : " networks are")
                    + " there more than once, with the same settings and seed; each counts once");
        }
        remarks.addAll(sound.remarks());
        remarks.addAll(labels.remarks(run -> runs.get(run).folder()));
        remarks.addAll(shards());
        for (int index = 0; index < runs.size(); index++) {
            unfinished(index).ifPresent(remarks::add);
        }
        return List.copyOf(remarks);
    }

    // Of many it is enough that they are.
    private List<String> shards() {
        List<RecordedRun> shards = runs.stream()
                .filter(run -> run.extent().flatMap(Extent::shard).isPresent()).toList();
        if (shards.size() > 1) {
            return List.of(shards.size() + " folders are shards of runs");
        }
        return shards.stream().map(run -> run.folder() + " is " + run.extent().get().text() + ", "
                + run.extent().get().size() + " of " + run.extent().get().networks() + " networks").toList();
    }

    private Optional<String> unfinished(int run) {
        RecordedRun.Tally tally = tallies.get(run);
        int missing = tally.missing().orElse(0);
        return missing <= 0 ? Optional.empty() : Optional.of(runs.get(run).folder() + " is unfinished: " + missing + " of "
                + (tally.sculpted() + tally.failed() + missing) + " networks are missing");
    }
}
