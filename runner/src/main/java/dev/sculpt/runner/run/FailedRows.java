package dev.sculpt.runner.run;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.plan.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The networks of a run that a plugin failed on. The result files say little of them; what all others of their task and
 * variant have in common, layers and identity, is taken to be theirs.
 */
final class FailedRows {

    private record Place(String task, String variant) { }

    private final Map<Place, NetworkRow> others = new HashMap<>();
    private final Set<Place> mixed = new HashSet<>();
    private final List<NetworkRow> failed = new ArrayList<>();

    /** Takes a network that a plugin failed on. */
    void add(NetworkRow row) {
        failed.add(row);
    }

    /** Takes one that none failed on. */
    void learnFrom(NetworkRow row) {
        Place place = place(row);
        NetworkRow other = others.putIfAbsent(place, row);
        if (row.id().identity().given() || other != null && !isAlike(other, row)) {
            mixed.add(place);
        }
    }

    private static Place place(NetworkRow row) {
        return new Place(row.id().task(), row.id().variant());
    }

    private static boolean isAlike(NetworkRow one, NetworkRow other) {
        return one.id().layers().equals(other.id().layers()) && one.id().identity().equals(other.id().identity())
                && one.criterion().equals(other.criterion());
    }

    /** Returns the networks that failed, in the order taken. */
    List<NetworkRow> rows() {
        return failed.stream().map(this::completed).toList();
    }

    private NetworkRow completed(NetworkRow row) {
        NetworkRow other = mixed.contains(place(row)) ? null : others.get(place(row));
        if (other == null) {
            return row;
        }
        NetworkId id = row.id();
        Identity identity = id.identity().equals(Identity.UNKNOWN) ? other.id().identity() : id.identity();
        NetworkId completed = new NetworkId(
                id.index(), id.task(), other.id().layers(), id.seed(), id.variant(), other.id().swept(), identity);
        return new NetworkRow(completed, row.status(), row.size(), row.measures(), row.tries(), row.fault(),
                other.criterion(), other.marks(), row.seconds());
    }
}
