package dev.sculpt.runner.consensus;

import dev.sculpt.runner.engine.NetworkId;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.plan.Identity;
import dev.sculpt.runner.run.FolderNames;
import dev.sculpt.runner.run.RecordedRun;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.run.RecordedRuns.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the networks of several runs agree on, each network once, whatever folders it lies in. Seeds of a task and variant
 * agree together where their settings are the same, also those of another folder; where folders have other settings under
 * the same names, the variant says which folder it is. Networks are known by their positions among
 * {@link RecordedRuns#networks}. Not thread-safe.
 */
public final class RecordedAgreements {

    private final List<Group> groups = new ArrayList<>(); // of each network
    private final Agreements agreements = new Agreements();

    private record Named(String task, String variant) {

        Named(Found found) {
            this(found.task(), found.row().id().variant());
        }
    }

    private record Settings(Named named, Identity identity) { }

    /** Creates the groups; results are to follow. */
    public RecordedAgreements(RecordedRuns runs) {
        List<Found> networks = runs.networks();
        List<String> folders = FolderNames.of(runs.runs().stream().map(RecordedRun::folder).toList());
        Map<Named, Set<Identity>> identities = new HashMap<>();
        Map<Settings, Integer> first = new HashMap<>(); // the run that has them first
        for (Found found : networks) {
            Identity identity = withoutWeights(found.row().id());
            first.putIfAbsent(new Settings(new Named(found), identity), found.run());
            if (!identity.equals(Identity.UNKNOWN)) {
                identities.computeIfAbsent(new Named(found), named -> new HashSet<>()).add(identity);
            }
        }
        for (Found found : networks) {
            Named named = new Named(found);
            boolean several = identities.getOrDefault(named, Set.of()).size() > 1;
            int run = first.get(new Settings(named, withoutWeights(found.row().id())));
            groups.add(new Group(named.task, several ? (named.variant + " in " + folders.get(run)).strip() : named.variant));
        }
    }

    // Networks that were not trained here have other weights, and not other settings.
    private static Identity withoutWeights(NetworkId id) {
        Identity identity = id.identity();
        return identity.given() ? new Identity(identity.task(), "", identity.method()) : identity;
    }

    /**
     * Takes a result.
     *
     * @param position of its network
     */
    public void accept(int position, NetworkResult result) {
        agreements.accept(result, groups.get(position), position);
    }

    /** Returns every group of which a result came, in the order of their first networks. */
    public List<Agreement> all() {
        return agreements.all();
    }
}
