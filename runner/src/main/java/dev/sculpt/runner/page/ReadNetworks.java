package dev.sculpt.runner.page;

import dev.sculpt.runner.consensus.Agreement;
import dev.sculpt.runner.consensus.RecordedAgreements;
import dev.sculpt.runner.engine.NetworkResult;
import dev.sculpt.runner.engine.NetworkResult.Sculpted;
import dev.sculpt.runner.engine.Status;
import dev.sculpt.runner.run.RecordedRuns;
import dev.sculpt.runner.run.RecordedRuns.Found;
import dev.sculpt.runner.view.UndividedInputs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that the page says of networks beyond their rows, from reading each once. */
final class ReadNetworks {

    private final List<Found> shown = new ArrayList<>();
    private final List<String> cards;
    /** The first network of each status that is not well. */
    private final Map<Status, Mishap> mishaps = new EnumMap<>(Status.class);
    private final UndividedInputs undivided = new UndividedInputs();
    private final List<Agreement> agreements;
    private final Optional<BestNetwork> best;

    /**
     * A network that did not learn its task or could not be pruned.
     *
     * @param found where it stands in the report
     * @param network as it was sculpted
     */
    record Mishap(Found found, Sculpted network) { }

    private ReadNetworks(RecordedRuns runs, NetworkNames names) throws IOException {
        List<Found> networks = runs.networks();
        List<Integer> chosen = CardChoice.of(networks);
        Set<Integer> wanted = new HashSet<>(chosen);
        Map<Integer, NetworkResult> results = new HashMap<>();
        RecordedAgreements agreed = new RecordedAgreements(runs);
        runs.readResults((position, result) -> {
            agreed.accept(position, result);
            undivided.accept(result, names.title(networks.get(position)));
            if (wanted.contains(position)) {
                results.put(position, result);
            }
        });
        CardData data = new CardData();
        for (int position : chosen) {
            Optional<NetworkResult> result = Optional.ofNullable(results.get(position));
            shown.add(networks.get(position));
            data.add(result);
            if (result.orElse(null) instanceof Sculpted one && one.status() != Status.OK) {
                mishaps.putIfAbsent(one.status(), new Mishap(networks.get(position), one));
            }
        }
        cards = data.packed();
        agreements = agreed.all();
        best = BestNetwork.of(runs, agreements);
    }

    /** Reads the networks of runs, run by run. */
    static ReadNetworks of(RecordedRuns runs, NetworkNames names) throws IOException {
        return new ReadNetworks(runs, names);
    }

    /** Returns those that have cards, in the order of the report. */
    List<Found> shown() {
        return shown;
    }

    /** Returns their cards: see {@link CardData#packed}. */
    List<String> cards() {
        return cards;
    }

    Collection<Mishap> mishaps() {
        return mishaps.values();
    }

    UndividedInputs undivided() {
        return undivided;
    }

    /** Returns what the groups of seeds agree on. */
    List<Agreement> agreements() {
        return agreements;
    }

    Optional<BestNetwork> best() {
        return best;
    }
}
