package dev.sculpt.runner.consensus;

import dev.sculpt.api.module.Hierarchy;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes the results of a run, in any order, and says of each group of networks what they agree on. Networks are not
 * kept: what grows are the hierarchies that differ, each once, some 200 bytes for a small network, and the groups. Not
 * thread-safe.
 */
public final class Agreements implements Consumer<NetworkResult> {

    private final Map<Group, Tally> groups = new HashMap<>();
    private final Map<Outline, Outline> outlines = new HashMap<>(); // equal ones of all groups become one

    /** Takes a result of a single run, at the position of its index. Cost: that of an {@link Outline}. */
    @Override
    public void accept(NetworkResult result) {
        accept(result, Group.of(result.id()), result.id().index());
    }

    /** Takes a result of a group, at a position among all networks. */
    void accept(NetworkResult result, Group of, int position) {
        Tally tally = groups.computeIfAbsent(of, group -> new Tally());
        Participation participation = Participation.of(result);
        if (participation == Participation.SCULPTED) {
            Sculpted sculpted = (Sculpted) result;
            Network network = sculpted.sculpture().network();
            Hierarchy hierarchy = sculpted.sculpture().hierarchy();
            Outline outline = Outline.of(hierarchy, network.width(0), network.width(network.depth()));
            Outline known = outlines.putIfAbsent(outline, outline);
            tally.add(known == null ? outline : known, position, sculpted.exact());
        } else {
            tally.leaveOut(participation, position);
        }
    }

    /** Returns every group that has a network, in the order of their first networks. */
    public List<Agreement> all() {
        return groups.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().first()))
                .map(entry -> entry.getValue().agreement(entry.getKey()))
                .toList();
    }
}
