package dev.sculpt.runner.recovery;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.plugin.NoNetworkMark;
import dev.sculpt.runner.run.NetworkRow;
import dev.sculpt.runner.run.RecordedRuns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Networks that a row counts together, before the row has a name: what they are, where they are from, what was set. */
final class RowGroup {

    private static final List<String> NEVER_TOLD = List.of("task", "seeds"); // the row says the one and counts the other
    private static final String MODEL = "model";
    private static final String OF_TASK = "task.";

    /**
     * What networks share that are counted together.
     *
     * @param model of the networks; empty where those of several are counted together
     * @param method of the networks
     */
    record Key(TaskDepth cell, String model, String method) { }

    /** What a trained network is known by. */
    private record Trained(String task, String model, long seed) { }

    private final Key key;
    private final String taskName;
    private final boolean isTrainedHere;
    private final boolean isNetworkless;
    private final Map<String, Object> settings;
    private final Map<String, Object> taskSettings;
    private final SortedSet<Integer> runs = new TreeSet<>();
    private final RowTally tally = new RowTally();

    private RowGroup(Key key, NetworkRow row) {
        NetworkId first = row.id();
        this.key = key;
        this.isNetworkless = isNetworkless(row);
        this.taskName = first.task();
        this.isTrainedHere = !first.identity().given() && !first.identity().equals(Identity.UNKNOWN);
        this.settings = new LinkedHashMap<>(settings(first));
        this.taskSettings = new LinkedHashMap<>(first.swept());
        taskSettings.keySet().removeIf(name -> !name.startsWith(OF_TASK));
    }

    /**
     * Counts a network with the group that it is of, which is made where there is none.
     *
     * @param isStated whether rates are stated for its cell, which hold for the networks of several models together
     */
    static void add(RecordedRuns.Found found, TaskDepth cell, boolean isStated, Map<Key, RowGroup> groups) {
        NetworkId id = found.row().id();
        Key key = key(found, cell, isStated);
        RowGroup group = groups.computeIfAbsent(key, one -> new RowGroup(one, found.row()));
        Map<String, Object> settings = settings(id);
        id.compared().ifPresent(name -> group.settings.putIfAbsent(NetworkId.COMPARED, name));
        group.settings.entrySet().removeIf(one -> !one.getKey().equals(NetworkId.COMPARED)
                && !String.valueOf(settings.get(one.getKey())).equals(String.valueOf(one.getValue())));
        group.taskSettings.entrySet().removeIf(one ->
                !id.swept().containsKey(one.getKey()) || !Objects.equals(id.swept().get(one.getKey()), one.getValue()));
        group.runs.add(found.run());
        group.tally.add(found.row(), trained(found));
    }

    private static boolean isNetworkless(NetworkRow row) {
        return row.marks().stream().anyMatch(NoNetworkMark::isSaidBy);
    }

    /** Returns whether its hierarchies were told without networks. */
    boolean isNetworkless() {
        return isNetworkless;
    }

    /** Returns whether its networks are known by their model and method: those that failed have been told theirs. */
    boolean isTrainedHere() {
        return isTrainedHere;
    }

    /** Returns whether a network of which little is known, since a plugin failed on it, can only be of this group's kind. */
    boolean accepts(RecordedRuns.Found failed, TaskDepth cell) {
        Map<String, Object> known = settings(failed.row().id());
        return runs.contains(failed.run()) && key.cell().task().equals(cell.task())
                && (cell.hiddenLayers() < 0 || cell.hiddenLayers() == key.cell().hiddenLayers())
                && settings.entrySet().stream().allMatch(one ->
                        String.valueOf(one.getValue()).equals(String.valueOf(known.get(one.getKey()))));
    }

    /** Counts it here. */
    void addFailed(RecordedRuns.Found failed) {
        tally.add(failed.row(), failed);
    }

    private static Key key(RecordedRuns.Found found, TaskDepth cell, boolean isStated) {
        NetworkRow row = found.row();
        Identity identity = row.id().identity();
        if (!identity.equals(Identity.UNKNOWN)) {
            String model = isStated && !isNetworkless(row) ? "" : identity.given() ? "given" : identity.model();
            return new Key(cell, model, identity.method());
        }
        // A folder of an older version: what was set, and by what was kept, is all that tells its networks apart.
        Map<String, Object> method = settings(row.id());
        Map<String, Object> model = new LinkedHashMap<>();
        List.copyOf(method.keySet()).stream().filter(RowGroup::isOfModel)
                .forEach(name -> model.put(name, method.remove(name)));
        return new Key(cell, isStated ? "" : model.toString(),
                "run " + found.run() + " " + row.criterion() + " " + method);
    }

    private static boolean isOfModel(String setting) {
        return setting.equals(MODEL) || setting.startsWith(MODEL + ".");
    }

    private static Trained trained(RecordedRuns.Found found) {
        NetworkId id = found.row().id();
        if (!id.identity().equals(Identity.UNKNOWN)) {
            return new Trained(id.identity().task(), id.identity().model(), id.seed());
        }
        Map<String, Object> model = settings(id);
        model.keySet().removeIf(name -> !isOfModel(name));
        return new Trained("run " + found.run() + " " + id.task(), id.architecture() + " " + model, id.seed());
    }

    // Lines that were written before there was a field for it have it in the variant's text alone.
    private static Map<String, Object> settings(NetworkId id) {
        Map<String, Object> settings = new LinkedHashMap<>(id.swept());
        if (settings.isEmpty() && !NoNetworkMark.off(id.variant()).isEmpty()) {
            for (String word : NoNetworkMark.off(id.variant()).split(" ")) {
                int equals = word.indexOf('=');
                settings.put(equals < 0 ? word : word.substring(0, equals), equals < 0 ? "" : word.substring(equals + 1));
            }
        }
        settings.keySet().removeIf(key -> NEVER_TOLD.contains(key.split("\\.", 2)[0]));
        return settings;
    }

    TaskDepth cell() {
        return key.cell();
    }

    /** Returns the name of the task as the pipeline has it. */
    String taskName() {
        return taskName;
    }

    String method() {
        return key.method();
    }

    /** Returns what was set for all its networks alike, the name of the compared variant first. */
    Map<String, Object> settings() {
        return settings;
    }

    /** Returns what was set of the task for all its networks alike, by swept key. */
    Map<String, Object> taskSettings() {
        return taskSettings;
    }

    /** Returns the positions of the runs that its networks are from. */
    SortedSet<Integer> runs() {
        return runs;
    }

    RowTally tally() {
        return tally;
    }
}
